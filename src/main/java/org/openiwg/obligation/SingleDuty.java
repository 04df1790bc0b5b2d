package org.openiwg.obligation;

import static org.openiwg.obligation.Duty.daysPast;
import static org.openiwg.obligation.Duty.earlier;
import static org.openiwg.obligation.Duty.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Effect;
import org.openiwg.record.Family;
import org.openiwg.record.ThingId;

/**
 * The life in one body of a duty that is done once.
 *
 * @param terms every deadline it had there, in order; the first from the day it arrived
 * @param end how it ended there, null while it has not
 * @param mentions what was promised and asked about it, in all the bodies that held it
 */
record SingleDuty(
        ThingId id,
        @Nullable String owner,
        LocalDate openedOn,
        LocalDate firstDeadline,
        LocalDate arrived,
        List<Term> terms,
        @Nullable End end,
        Mentions.Along mentions)
        implements Duty {

    /**
     * How a duty ended in a body.
     *
     * @param by discharged, withdrawn or transferred
     */
    record End(LocalDate on, Effect by) {}

    @Override
    public Obligation on(LocalDate day) {
        End ended = end != null && !end.on.isAfter(day) ? end : null;
        Term term = termOn(day);
        LocalDate lastDay = ended == null ? day : earlier(day, ended.on);
        long past = daysPast(term.deadline(), lastDay);
        State state = state(ended, past > 0);
        return new Obligation(
                id,
                owner,
                openedOn,
                firstDeadline,
                term.deadline(),
                term.basis(),
                term.extensions(),
                state,
                ended == null ? null : ended.on,
                state == State.OVERDUE ? past : 0,
                state == State.MET_LATE ? past : 0,
                daysPast(firstDeadline, lastDay),
                mentions.promisesBy(day),
                mentions.remindersBy(day),
                null);
    }

    private static State state(@Nullable End end, boolean late) {
        if (end == null) {
            return late ? State.OVERDUE : State.OPEN;
        }
        return switch (end.by) {
            case WITHDRAWS -> State.WITHDRAWN;
            case TRANSFERS -> State.TRANSFERRED;
            default -> late ? State.MET_LATE : State.MET;
        };
    }

    private Term termOn(LocalDate day) {
        int low = 0;
        int high = terms.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (terms.get(middle).from().isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return terms.get(low);
    }

    @Override
    public List<Finding> findingsOn(LocalDate day, @Nullable LocalDate dissolved) {
        if (end != null && !end.on.isAfter(day)) {
            return List.of();
        }
        Term term = termOn(day);
        List<Finding> findings = new ArrayList<>();
        if (day.isAfter(term.deadline())) {
            findings.add(
                    Finding.on(day, FindingCode.OVERDUE, id, term.deadline().plusDays(1)));
        }
        if (needsDueDate() && !term.due()) {
            findings.add(Finding.on(day, FindingCode.NO_DUE_DATE, id, openedOn));
        }
        if (lacksOwner()) {
            findings.add(Finding.on(day, FindingCode.NO_OWNER, id, openedOn));
        }
        if (dissolved != null) {
            findings.add(Finding.on(day, FindingCode.ORPHANED, id, dissolved));
        }
        return findings;
    }

    @Override
    public List<Trouble> troubles(@Nullable LocalDate dissolved) {
        LocalDate until = end == null ? LocalDate.MAX : end.on;
        List<Trouble> troubles = new ArrayList<>();
        LocalDate givenDue = until;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            LocalDate next = i + 1 < terms.size() ? terms.get(i + 1).from() : until;
            troubles.add(trouble(
                    FindingCode.OVERDUE, later(term.from(), term.deadline().plusDays(1)), next));
            if (term.due()) {
                givenDue = earlier(givenDue, term.from());
            }
        }
        if (needsDueDate()) {
            troubles.add(trouble(FindingCode.NO_DUE_DATE, arrived, givenDue));
        }
        if (lacksOwner()) {
            troubles.add(trouble(FindingCode.NO_OWNER, arrived, until));
        }
        if (dissolved != null) {
            troubles.add(trouble(FindingCode.ORPHANED, later(arrived, dissolved), until));
        }
        return troubles;
    }

    private Trouble trouble(FindingCode code, LocalDate from, LocalDate until) {
        return new Trouble(code, id, from, until);
    }

    private boolean needsDueDate() {
        return id.family() == Family.MANDATE || id.family() == Family.COMMITMENT || id.family() == Family.ACTION;
    }

    private boolean lacksOwner() {
        return owner == null;
    }
}
