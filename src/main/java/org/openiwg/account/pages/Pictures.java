package org.openiwg.account.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openiwg.account.ActMark;
import org.openiwg.account.RecordedAct;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.chart.Duty;
import org.openiwg.platform.chart.Mark;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Audience;

/** Obligations as the pictures need them. */
final class Pictures {

    /** More marks than this would cover each other; the ones left out are in the table beside the picture. */
    private static final int MOST_MARKS = 24;

    private Pictures() {}

    /** A duty as one bar among others, with the promises and reminders about it. */
    static Duty bar(BodyView body, Obligation duty) {
        List<RecordedAct> about = body.known(body.books().acts().about(body.body(), duty.id())).stream()
                .filter(recorded -> isPromiseOrReminder(recorded.act()))
                .toList();
        return duty(body, duty, marks(body, about));
    }

    /** A duty with all that happened to it. */
    static Duty life(BodyView body, Obligation duty, List<RecordedAct> acts) {
        return duty(body, duty, marks(body, acts));
    }

    private static Duty duty(BodyView body, Obligation duty, List<Mark> marks) {
        return new Duty(
                body.title(duty.id()),
                body.pageOf(duty.id()),
                note(body, duty),
                duty.openedOn(),
                duty.firstDeadline(),
                duty.deadline(),
                end(duty),
                duty.endedOn(),
                marks);
    }

    private static String note(BodyView body, Obligation duty) {
        String asked = Sentences.asked(body, duty);
        Audience audience = body.books().audience(body.body(), duty.id());
        return Stream.of(
                        Kinds.of(body, duty),
                        asked,
                        audience == Audience.PUBLIC ? "" : body.text("record.seen-by." + audience.word()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private static Duty.End end(Obligation duty) {
        return switch (duty.state()) {
            case OPEN, OVERDUE -> Duty.End.OWED;
            case MET, MET_LATE -> Duty.End.MET;
            case WITHDRAWN -> Duty.End.WITHDRAWN;
            case TRANSFERRED -> Duty.End.TRANSFERRED;
            case ENDED -> Duty.End.CLOSED;
        };
    }

    /** The marks of a picture; of too many the turns of the duty itself are kept, then the latest. */
    private static List<Mark> marks(BodyView body, List<RecordedAct> acts) {
        List<RecordedAct> kept = new ArrayList<>(acts);
        kept.sort(Comparator.comparing((RecordedAct recorded) -> ActMark.of(recorded.act()) == Mark.Kind.OTHER)
                .thenComparing(Comparator.comparing(RecordedAct::countsOn).reversed()));
        return kept.stream()
                .limit(MOST_MARKS)
                .sorted(Comparator.comparing(RecordedAct::countsOn))
                .map(recorded -> mark(body, recorded))
                .toList();
    }

    private static Mark mark(BodyView body, RecordedAct recorded) {
        Act act = recorded.act();
        return new Mark(
                ActMark.of(act),
                recorded.countsOn(),
                body.shortDate(act.date()),
                Kinds.title(body, act),
                body.pageOf(recorded));
    }

    private static boolean isPromiseOrReminder(Act act) {
        return act.kind() == ActKind.COMMITMENT_MADE || act.kind() == ActKind.REMINDER_RECEIVED;
    }
}
