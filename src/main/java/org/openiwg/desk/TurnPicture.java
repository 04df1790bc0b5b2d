package org.openiwg.desk;

import java.util.Comparator;
import java.util.List;
import org.openiwg.account.ActMark;
import org.openiwg.desk.Consequences.Turn;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.chart.Duty;
import org.openiwg.platform.chart.DutyTimeline;
import org.openiwg.platform.chart.Mark;
import org.openiwg.record.Act;
import org.openiwg.record.Effect;
import org.openiwg.record.ThingId;

/**
 * An obligation whose deadline moves, drawn as it stands and as it would stand.
 *
 * @param without how it stands
 * @param with how it would stand
 */
record TurnPicture(String name, DutyTimeline without, DutyTimeline with) {

    /** More would be a long page; the table has all of them. */
    private static final int MOST = 3;

    /** The pictures of what an act, or its correction, moves; none for an act that moves no deadline. */
    static List<TurnPicture> of(Consequences changes, Judged.Accepted accepted, DeskView desk) {
        boolean moves = accepted.act().effect() == Effect.EXTENDS;
        List<Act> before = desk.snapshot().acts();
        List<Act> after =
                Consequences.after(desk.snapshot(), accepted.statements()).acts();
        StandingWords words = new StandingWords(desk, accepted.act(), changes.day());
        return changes.duties().stream()
                .filter(turn -> moves && isMoved(turn))
                .limit(MOST)
                .map(turn -> of(turn, before, after, words))
                .toList();
    }

    private static boolean isMoved(Turn turn) {
        Obligation before = turn.before();
        Obligation after = turn.after();
        return before != null && after != null && !before.deadline().equals(after.deadline());
    }

    private static TurnPicture of(Turn turn, List<Act> before, List<Act> after, StandingWords words) {
        Obligation stands = java.util.Objects.requireNonNull(turn.before());
        Obligation would = java.util.Objects.requireNonNull(turn.after());
        List<DutyTimeline> both = DutyTimeline.compared(
                "turn-" + turn.id().toString().replace('/', '-'),
                duty(stands, before, words),
                duty(would, after, words),
                words.desk().at());
        return new TurnPicture(words.name(turn.id()), both.getFirst(), both.getLast());
    }

    private static Duty duty(Obligation obligation, List<Act> acts, StandingWords words) {
        return new Duty(
                words.name(obligation.id()),
                null,
                "",
                obligation.openedOn(),
                obligation.firstDeadline(),
                obligation.deadline(),
                end(obligation),
                obligation.endedOn(),
                marks(obligation.id(), acts, words));
    }

    private static Duty.End end(Obligation obligation) {
        return switch (obligation.state()) {
            case OPEN, OVERDUE -> Duty.End.OWED;
            case MET, MET_LATE -> Duty.End.MET;
            case WITHDRAWN -> Duty.End.WITHDRAWN;
            case TRANSFERRED -> Duty.End.TRANSFERRED;
            case ENDED -> Duty.End.CLOSED;
        };
    }

    private static List<Mark> marks(ThingId id, List<Act> acts, StandingWords words) {
        DeskView desk = words.desk();
        return acts.stream()
                .filter(act -> act.body().slug().equals(desk.body())
                        && act.isFor(desk.scribe().reads())
                        && (id.equals(act.subject()) || id.equals(act.about())))
                .sorted(Comparator.comparing(Act::countsOn))
                .map(act ->
                        new Mark(ActMark.of(act), act.countsOn(), desk.shortDate(act.date()), desk.title(act), null))
                .toList();
    }
}
