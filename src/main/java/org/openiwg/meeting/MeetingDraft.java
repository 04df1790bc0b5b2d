package org.openiwg.meeting;

import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;

/** What somebody wants a meeting to be. */
record MeetingDraft(Bilingual title, When when, Bilingual place, String link, Audience audience, boolean experts) {

    static MeetingDraft of(Meeting meeting) {
        return new MeetingDraft(
                meeting.title(),
                meeting.when(),
                meeting.place(),
                meeting.link(),
                meeting.audience(),
                meeting.experts());
    }
}
