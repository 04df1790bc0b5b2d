package org.openiwg.meeting;

import java.time.Instant;
import java.util.Locale;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;

/** What was changed in an agenda after it was sent. */
record AgendaChange(Instant changed, What what, Bilingual title, Audience audience) {

    /** What became of an item. */
    enum What {
        ADDED,
        CHANGED,
        REMOVED,
        MOVED,
        /** Its papers are others. */
        PAPER;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static What of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
