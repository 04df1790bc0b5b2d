package org.openiwg.notice;

import java.time.LocalDate;
import org.openiwg.record.BodyId;

/**
 * Something that people are to be told of, as it stands on a day.
 *
 * @param thing the duty, {@code mandate/national-plan}; empty when it is about the body itself
 * @param code {@code due} before the deadline, afterwards the code of the finding
 * @param owner who owes it, as the record writes it; the body's slug when the body does or nobody is named
 * @param since the deadline of what is due, or the day on which the finding began: when it moves, the ladder begins anew
 * @param days until the deadline, or since the finding began
 * @param step the latest step of the ladder that is reached, from 1; each is told once
 */
record Notice(BodyId body, String thing, String code, String owner, LocalDate since, long days, Rung rung, int step) {

    static final String DUE = "due";

    /** Whether it is still to come. */
    boolean isDue() {
        return code.equals(DUE);
    }
}
