package org.openiwg.obligation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.ThingId;

/** A duty's life in one body: from the day it came there to the day it ended there. */
sealed interface Duty permits SingleDuty, RecurringDuty {

    ThingId id();

    /** The day it came to the body: the day it was opened, or transferred there. */
    LocalDate arrived();

    /** How it stands on a day, on or after the one it arrived. */
    Obligation on(LocalDate day);

    /**
     * What is wrong with it on a day.
     *
     * @param dissolved the day the body was dissolved, null when it is not (yet)
     */
    List<Finding> findingsOn(LocalDate day, @Nullable LocalDate dissolved);

    /**
     * All the days on which something is wrong with it.
     *
     * @param dissolved the day the body is dissolved, null when it never is
     */
    List<Trouble> troubles(@Nullable LocalDate dissolved);

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Whole days from one day to a later one; none when it is not later. */
    static long daysPast(LocalDate from, LocalDate to) {
        return Math.max(0, java.time.temporal.ChronoUnit.DAYS.between(from, to));
    }
}
