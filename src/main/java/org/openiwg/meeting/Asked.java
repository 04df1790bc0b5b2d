package org.openiwg.meeting;

import java.util.Locale;

/** What is asked of the members with an item of the agenda. */
enum Asked {
    INFORMATION,
    DISCUSSION,
    DECISION;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Asked of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
