package org.openiwg.meeting;

import java.util.Locale;

/** How far the minutes of a meeting have come. */
enum MinutesState {
    /** They can be written. */
    OPEN,
    /** The co-chairs are asked to sign them, so they stand still. */
    PROPOSED,
    /** Both have signed. */
    APPROVED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MinutesState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
