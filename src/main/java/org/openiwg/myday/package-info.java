/** The first page of everyone who is signed in: what they owe, what waits for them, what changed; and the same as feeds of their own. */
@ApplicationModule(allowedDependencies = {"account", "obligation", "people", "platform", "record"})
@NullMarked
package org.openiwg.myday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
