/** Text in every script, set on pages and proven to come back from them: shaping, lines, panels, tagged PDF and its gates. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.openiwg.typesetting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
