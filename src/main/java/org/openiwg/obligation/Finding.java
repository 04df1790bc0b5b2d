package org.openiwg.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.ThingId;

/**
 * Something wrong that the account shows on a day.
 *
 * @param obligation the duty it is about; null when it is about the body
 * @param since the day it began
 * @param days how many days it has lasted
 * @param level whose attention it has reached
 */
public record Finding(FindingCode code, @Nullable ThingId obligation, LocalDate since, long days, Level level) {

    /** By the day it began, then code, then obligation. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::since)
            .thenComparing(finding -> finding.code().word())
            .thenComparing(finding ->
                    finding.obligation() == null ? "" : finding.obligation().toString());

    /** The finding as it stands on a day. */
    public static Finding on(LocalDate day, FindingCode code, @Nullable ThingId obligation, LocalDate since) {
        long days = ChronoUnit.DAYS.between(since, day);
        return new Finding(code, obligation, since, days, Level.after(days));
    }
}
