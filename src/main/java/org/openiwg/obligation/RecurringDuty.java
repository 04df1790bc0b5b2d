package org.openiwg.obligation;

import static org.openiwg.obligation.Duty.daysPast;
import static org.openiwg.obligation.Duty.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.ThingId;

/**
 * One of the two duties that come with a body and come round again: to keep its site fresh and to meet.
 *
 * @param rounds in order; each is the current one from the day it opened to the day the next one opened
 * @param ended the day it ended with its body, null when it does not
 */
record RecurringDuty(
        ThingId id,
        String owner,
        List<Round> rounds,
        @Nullable LocalDate ended,
        Mentions.Along mentions) implements Duty {

    /**
     * A round.
     *
     * @param lateBefore how many earlier rounds ended after their deadline
     */
    record Round(LocalDate openedOn, LocalDate deadline, int lateBefore) {}

    @Override
    public LocalDate arrived() {
        return rounds.getFirst().openedOn();
    }

    @Override
    public Obligation on(LocalDate day) {
        Round round = roundOn(day);
        LocalDate end = ended != null && !ended.isAfter(day) ? ended : null;
        long past = daysPast(round.deadline, end == null ? day : end);
        State state = end != null ? State.ENDED : past > 0 ? State.OVERDUE : State.OPEN;
        return new Obligation(
                id,
                owner,
                round.openedOn,
                round.deadline,
                round.deadline,
                DeadlineBasis.STANDARD,
                0,
                state,
                end,
                state == State.OVERDUE ? past : 0,
                0,
                past,
                mentions.promisesBy(day),
                mentions.remindersBy(day),
                round.lateBefore);
    }

    private Round roundOn(LocalDate day) {
        int last = rounds.size() - 1;
        while (last > 0 && rounds.get(last).openedOn.isAfter(day)) {
            last--;
        }
        return rounds.get(last);
    }

    @Override
    public List<Finding> findingsOn(LocalDate day, @Nullable LocalDate dissolved) {
        LocalDate deadline = roundOn(day).deadline;
        boolean over = ended != null && !ended.isAfter(day);
        return over || !day.isAfter(deadline)
                ? List.of()
                : List.of(Finding.on(day, FindingCode.OVERDUE, id, deadline.plusDays(1)));
    }

    @Override
    public List<Trouble> troubles(@Nullable LocalDate dissolved) {
        List<Trouble> troubles = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            Round round = rounds.get(i);
            LocalDate end = ended == null ? LocalDate.MAX : ended;
            LocalDate next = i + 1 < rounds.size() ? rounds.get(i + 1).openedOn : end;
            LocalDate from = later(round.openedOn, round.deadline.plusDays(1));
            troubles.add(new Trouble(FindingCode.OVERDUE, id, from, next));
        }
        return troubles;
    }
}
