package org.openiwg.myday;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.openiwg.obligation.Obligation;
import org.openiwg.record.BodyId;

/** A duty of a body that is still owed. */
record Owed(BodyId body, Obligation duty) {

    /** What is late longest comes first, then what is due next. */
    static final Comparator<Owed> URGENT = Comparator.comparingLong(
                    (Owed owed) -> -owed.duty().daysOverdue())
            .thenComparing(owed -> owed.duty().deadline())
            .thenComparing(owed -> owed.body().slug())
            .thenComparing(owed -> owed.duty().id());

    private static final int DAYS_OF_A_WEEK = 7;

    boolean isLate() {
        return duty.daysOverdue() > 0;
    }

    /** Whether its deadline is today or within the week that follows. */
    boolean isDueInTheWeekAfter(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, duty.deadline());
        return days >= 0 && days < DAYS_OF_A_WEEK;
    }

    /** Who owes it, as the record writes it; the body itself when nobody is named. */
    String owner() {
        return duty.owner() == null ? body.slug() : duty.owner();
    }
}
