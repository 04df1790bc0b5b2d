package org.openiwg.account.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts days. */
final class Days {

    private Days() {}

    /** Whole days from one day to another; negative when the other is before. */
    static long between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
