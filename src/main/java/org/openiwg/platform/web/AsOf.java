package org.openiwg.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/**
 * The day a page looks at.
 *
 * @param date the day looked at
 * @param today the day on which one looks
 */
public record AsOf(LocalDate date, LocalDate today) {

    /** The parameter of every address that says the day. */
    public static final String PARAMETER = "as-of";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    public static AsOf today(LocalDate today) {
        return new AsOf(today, today);
    }

    /** Reads the parameter; absent or empty means today. Throws {@link Problem} when it is not a day. */
    static AsOf read(String @Nullable [] values, LocalDate today) {
        if (values == null || values.length == 0 || values.length == 1 && values[0].isBlank()) {
            return today(today);
        }
        if (values.length > 1 || values[0].length() != 10 || values[0].startsWith("0000")) {
            throw new Problem(WebError.AS_OF_UNREADABLE, values[0]);
        }
        try {
            return new AsOf(LocalDate.parse(values[0], DAY), today);
        } catch (DateTimeException notADay) {
            throw new Problem(WebError.AS_OF_UNREADABLE, values[0]);
        }
    }

    public boolean isToday() {
        return date.equals(today);
    }

    public boolean isPast() {
        return date.isBefore(today);
    }

    public boolean isFuture() {
        return date.isAfter(today);
    }
}
