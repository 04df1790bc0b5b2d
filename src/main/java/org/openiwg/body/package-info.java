/** What commits a body: both co-chairs sign it, decisions, a change of the standards, the end of a body and who takes over. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "record",
            "record :: log",
            "obligation",
            "account",
            "account :: pages",
            "people",
            "mail"
        })
@NullMarked
package org.openiwg.body;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
