package org.openiwg.obligation;

import java.time.LocalDate;

/**
 * A deadline and the day from which it was in force.
 *
 * @param from the day the act that set it counts on
 * @param extensions how many times it had been moved by then
 * @param due whether the duty had been given a due date by then
 */
record Term(LocalDate from, LocalDate deadline, DeadlineBasis basis, int extensions, boolean due) {

    Term movedTo(LocalDate newDeadline, LocalDate on) {
        return new Term(on, newDeadline, DeadlineBasis.STATED, extensions + 1, true);
    }

    Term since(LocalDate day) {
        return new Term(day, deadline, basis, extensions, due);
    }
}
