/** The demonstration: an invented body of today beside the real history, with invented people, so that every role can be tried. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "record",
            "obligation",
            "people",
            "body",
            "consultation",
            "letter",
            "meeting",
            "publication",
            "sharing"
        })
@NullMarked
package org.openiwg.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
