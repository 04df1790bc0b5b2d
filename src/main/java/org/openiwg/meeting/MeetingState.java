package org.openiwg.meeting;

import java.util.Locale;

/** How far a meeting has come. */
enum MeetingState {
    /** Known to those who prepare it alone. */
    PLANNED,
    ANNOUNCED,
    HELD,
    CANCELLED;

    /** The word in the table and in the keys of messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MeetingState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
