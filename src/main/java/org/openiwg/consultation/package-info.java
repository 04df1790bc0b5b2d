/** Calls for views: opened, answered, closed, and answered in turn, each submission by a published disposition. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "mail",
            "record",
            "obligation",
            "people",
            "account",
            "account :: pages",
            "body"
        })
@NullMarked
package org.openiwg.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
