/** Meetings: announced, invited to, held, minuted, approved; their decisions and action items. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "record",
            "record :: log",
            "obligation",
            "people",
            "mail",
            "body",
            "account",
            "account :: pages"
        })
@NullMarked
package org.openiwg.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
