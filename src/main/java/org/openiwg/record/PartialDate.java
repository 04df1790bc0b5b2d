package org.openiwg.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as precisely as it is known: a year, a month or a day. It stands for every day from {@link #first} to
 * {@link #last}.
 *
 * @param text the date as written: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD} (years 0001 to 9999)
 * @param first the first possible day
 * @param last the last possible day
 */
public record PartialDate(String text, LocalDate first, LocalDate last) {

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    /** Reads a date; null when the text is not one (2004-02-30, 2004-1, 04-2004). */
    public static @Nullable PartialDate parse(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10 || !isDigitsAndHyphens(text)) {
            return null;
        }
        int year = number(text, 0, 4);
        if (year == 0) {
            return null;
        }
        try {
            if (length == 4) {
                return new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            if (length == 7) {
                YearMonth month = YearMonth.of(year, number(text, 5, 7));
                return new PartialDate(text, month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = LocalDate.of(year, number(text, 5, 7), number(text, 8, 10));
            return new PartialDate(text, day, day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** A date known to the day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), day, day);
    }

    public Precision precision() {
        return switch (text.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    private static boolean isDigitsAndHyphens(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    @Override
    public String toString() {
        return text;
    }
}
