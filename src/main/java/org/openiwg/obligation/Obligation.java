package org.openiwg.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.ThingId;

/**
 * A duty as it stands on a day.
 *
 * @param id what names it, for example {@code mandate/national-plan}
 * @param owner who owes it, null when nobody was named
 * @param openedOn the day it was opened
 * @param firstDeadline the deadline it was opened with, never forgotten
 * @param deadline the deadline in force
 * @param basis where the deadline in force comes from
 * @param extensions how often the deadline was moved
 * @param endedOn the day it was done, withdrawn, transferred or ended with its body; null while it is owed
 * @param daysOverdue days past the deadline in force while it is not done
 * @param daysLate days past the deadline in force on the day it was done
 * @param daysPastFirstDeadline days past the first deadline, up to the end or the day looked at
 * @param promises how many commitments were made about it
 * @param reminders how many reminders were received about it
 * @param roundsLate for a recurring duty how many earlier rounds ended late, else null
 */
public record Obligation(
        ThingId id,
        @Nullable String owner,
        LocalDate openedOn,
        LocalDate firstDeadline,
        LocalDate deadline,
        DeadlineBasis basis,
        int extensions,
        State state,
        @Nullable LocalDate endedOn,
        long daysOverdue,
        long daysLate,
        long daysPastFirstDeadline,
        int promises,
        int reminders,
        @Nullable Integer roundsLate) {

    /** Whether it comes round again and again. */
    public boolean isRecurring() {
        return roundsLate != null;
    }
}
