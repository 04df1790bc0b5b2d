/** What is owed: deadlines, service standards, and the one clock that knows the state of every duty on any day. */
@ApplicationModule(allowedDependencies = {"platform", "record"})
@NullMarked
package org.openiwg.obligation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
