/** What is checked of words: what must survive a translation, and whether a text is plain enough for its readers. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.openiwg.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
