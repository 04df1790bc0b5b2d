package org.openiwg.record;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A service standard as a row of {@code standards.csv} sets it.
 *
 * @param kind what it is about
 * @param days how many days there are (for {@link StandardKind#CHAIRS} how many chairs), 0 to {@value #MOST}
 * @param unit which days count
 */
public record Standard(StandardKind kind, int days, Unit unit) {

    /** The longest standard that can be set: a hundred years. */
    public static final int MOST = 36_500;

    /** Which days count. */
    public enum Unit {
        CALENDAR,
        /** Monday to Friday without the public holidays of the body's calendar. */
        WORKING;

        private final String word = name().toLowerCase(Locale.ROOT);

        public String word() {
            return word;
        }

        /** The unit of that word, or null when there is none. */
        public static @Nullable Unit of(String word) {
            return switch (word) {
                case "", "calendar" -> CALENDAR;
                case "working" -> WORKING;
                default -> null;
            };
        }
    }
}
