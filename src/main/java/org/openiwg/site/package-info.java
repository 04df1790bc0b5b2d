/** The public site: what it is, how it works, how its promises to readers are kept. */
@ApplicationModule(allowedDependencies = {"platform", "record", "obligation", "account", "body"})
@NullMarked
package org.openiwg.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
