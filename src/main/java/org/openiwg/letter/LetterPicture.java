package org.openiwg.letter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.RecordedAct;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.chart.Duty;
import org.openiwg.platform.chart.DutyTimeline;
import org.openiwg.platform.chart.Mark.Kind;
import org.openiwg.record.Act;
import org.openiwg.record.Effect;

/** The life of a letter as a picture: when it came, what was said to it and when, and until when it had to be answered. */
final class LetterPicture {

    private LetterPicture() {}

    static @Nullable DutyTimeline of(LetterWords words, LetterCase read, String title) {
        Obligation duty = read.duty();
        if (duty == null) {
            return null;
        }
        List<org.openiwg.platform.chart.Mark> marks = new ArrayList<>();
        for (RecordedAct recorded : words.books().acts().on(read.letter().body(), duty.id())) {
            if (recorded.isKnownOn(read.day())) {
                marks.add(mark(words, recorded));
            }
        }
        Duty picture = new Duty(
                title,
                null,
                "",
                duty.openedOn(),
                duty.firstDeadline(),
                duty.deadline(),
                end(duty),
                duty.endedOn(),
                marks);
        return DutyTimeline.of("life", picture, words.at());
    }

    private static org.openiwg.platform.chart.Mark mark(LetterWords words, RecordedAct recorded) {
        Act act = recorded.act();
        Kind kind = act.effect() == Effect.OPENS
                ? Kind.GIVEN
                : act.effect() == Effect.DISCHARGES ? Kind.DISCHARGED : Kind.OTHER;
        boolean interim = act.kind() == org.openiwg.record.ActKind.REMINDER_ACKNOWLEDGED
                && !act.note().isEmpty();
        return new org.openiwg.platform.chart.Mark(
                kind,
                recorded.countsOn(),
                words.at().shortDate(recorded.countsOn()),
                interim
                        ? words.text("letter.kind.interim")
                        : words.text("record.act." + act.kind().word()),
                words.at().link("/record/" + recorded.index()));
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
}
