/** Who is who: persons, what they may do, how they sign in. */
@ApplicationModule(allowedDependencies = {"mail", "platform"})
@NullMarked
package org.openiwg.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
