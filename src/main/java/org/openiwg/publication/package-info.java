/** Leaflets: their text in every language, what it becomes on paper and screens, and the proof that it came out right. */
@ApplicationModule(allowedDependencies = {"platform", "typesetting", "wording"})
@NullMarked
package org.openiwg.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
