/** Who is told of what, and when: the ladder from the first warning to oversight, a digest a day, what people choose. */
@ApplicationModule(allowedDependencies = {"platform", "mail", "record", "obligation", "account", "people"})
@NullMarked
package org.openiwg.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
