package org.openiwg.meeting;

import java.time.LocalDate;
import java.util.List;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Confidence;
import org.openiwg.record.PartialDate;
import org.openiwg.record.Source;

/** What the register says of a meeting. */
final class MeetingActs {
    private MeetingActs() {}

    /** It was announced on a day; day, hour and place are said in words, for they may change. */
    static Act announced(Meeting meeting, MeetingDraft as, LocalDate on) {
        Bilingual note = Both.of(language -> as.place().isEmpty()
                ? as.when().words(language)
                : Messages.in(language)
                        .text(
                                "meeting.act.where",
                                as.when().words(language),
                                as.place().in(language.locale())));
        return act(ActKind.MEETING_ANNOUNCED, meeting, as.title(), on, note);
    }

    /** It will not be held, and why. */
    static Act cancelled(Meeting meeting, LocalDate on, Bilingual reason) {
        return act(ActKind.MEETING_CANCELLED, meeting, meeting.title(), on, reason);
    }

    /** It was held, and who was there. */
    static Act held(Meeting meeting, RollCall call) {
        Bilingual note = Both.of(language -> Messages.in(language)
                .text(
                        call.isQuorate() ? "meeting.act.held" : "meeting.act.held-without",
                        call.present(),
                        call.members(),
                        call.needed()));
        return act(
                ActKind.MEETING_HELD, meeting, meeting.title(), meeting.when().day(), note);
    }

    private static Act act(ActKind kind, Meeting meeting, Bilingual title, LocalDate day, Bilingual note) {
        return new Act(
                PartialDate.of(day),
                kind,
                meeting.id().body(),
                meeting.id().thing(),
                null,
                "",
                "",
                null,
                title,
                note,
                List.of(),
                null,
                Confidence.ESTABLISHED,
                meeting.audience(),
                Source.NONE);
    }
}
