package org.openiwg.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody chose to be told. What the public sees as neglected is told to everyone whom it concerns, whatever they chose.
 *
 * @param before how many days before a deadline they want to hear of it, of {@link Ladder#BEFORE}
 * @param weekly on Mondays only
 */
record Choice(List<Integer> before, boolean weekly) {

    /** Of somebody who chose nothing. */
    static final Choice USUAL = new Choice(Ladder.BEFORE, false);

    Choice {
        before = List.copyOf(before);
    }

    /** Whether they want to hear of it on that day. */
    boolean wants(Notice notice, LocalDate day) {
        if (notice.rung().compareTo(Rung.PUBLIC) >= 0) {
            return true;
        }
        if (weekly && day.getDayOfWeek() != DayOfWeek.MONDAY) {
            return false;
        }
        return !notice.isDue() || before.stream().anyMatch(days -> notice.days() <= days);
    }

    /** The step to tell of, counting only what they want to hear of. */
    int stepOf(Notice notice) {
        return notice.isDue()
                ? (int) before.stream().filter(days -> notice.days() <= days).count()
                : notice.step();
    }
}
