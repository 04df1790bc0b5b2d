/** What is shared with experts and organisations that a body invited: which thing, with which post, until when. */
@ApplicationModule(allowedDependencies = {"account", "account :: pages", "obligation", "people", "platform", "record"})
@NullMarked
package org.openiwg.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
