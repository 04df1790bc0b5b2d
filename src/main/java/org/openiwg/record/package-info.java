/** Acts and the register: what happened, who says so, and the proof that nothing was removed or rewritten. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.openiwg.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
