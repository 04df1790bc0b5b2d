/** Letters from outside: how they come in, are judged, answered in time, signed, sent and published; and what reviewers recommend. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "record",
            "obligation",
            "account",
            "account :: pages",
            "people",
            "mail",
            "body"
        })
@NullMarked
package org.openiwg.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
