package org.openiwg.platform.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a day.
 *
 * @param kind what it was
 * @param date where it is drawn
 * @param when the date in words, as precisely as it is known
 * @param label what happened in a few words ("Reminded by the committee")
 * @param href the act's page; null when there is none
 */
public record Mark(
        Kind kind,
        LocalDate date,
        String when,
        String label,
        @Nullable String href) {

    /** Each kind has its own shape. */
    public enum Kind {
        GIVEN,
        PROMISED,
        EXTENDED,
        REMINDED,
        ADVISED,
        DISCHARGED,
        /** A deadline; the pictures add these themselves. */
        DUE,
        OTHER;

        /** Whether it came from outside: drawn below the bar, what the body itself did above. */
        public boolean fromOutside() {
            return this == REMINDED || this == ADVISED;
        }
    }
}
