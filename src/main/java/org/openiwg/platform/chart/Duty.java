package org.openiwg.platform.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something owed, as a picture needs it.
 *
 * @param label its name
 * @param href its page; null when it has none
 * @param note a few words below the name; may be empty
 * @param opened the day from which it counts
 * @param firstDeadline the deadline it was given with
 * @param deadline the deadline in force
 * @param end how it stands
 * @param ended the day it ended; null while it is owed
 * @param marks what happened to it, in order of date
 */
public record Duty(
        String label,
        @Nullable String href,
        String note,
        LocalDate opened,
        LocalDate firstDeadline,
        LocalDate deadline,
        End end,
        @Nullable LocalDate ended,
        List<Mark> marks) {

    public Duty {
        marks = List.copyOf(marks);
    }

    /** How something owed stands. */
    public enum End {
        /** Still owed. */
        OWED,
        /** Done, in time or late. */
        MET,
        WITHDRAWN,
        TRANSFERRED,
        /** Over because the body is: nobody owes it any more. */
        CLOSED
    }

    /** The last day that counts when one looks on a day. */
    LocalDate lastDay(LocalDate asOf) {
        return ended == null ? asOf : ended;
    }

    /** How many days past the deadline in force it is, or was when it ended; 0 when it is not late. */
    public long daysLate(LocalDate asOf) {
        boolean counts = end == End.OWED || end == End.MET;
        return counts ? Math.max(0, ChronoUnit.DAYS.between(deadline, lastDay(asOf))) : 0;
    }
}
