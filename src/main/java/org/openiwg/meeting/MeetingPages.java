package org.openiwg.meeting;

import javax.sql.DataSource;
import org.openiwg.account.Accounts;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PublicPages;
import org.openiwg.record.Readers;
import org.openiwg.record.Register;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A meeting, as far as whoever asks may know of it; and, under the name "next", the one that has to come. */
@PublicPages
class MeetingPages {

    private final PublicMeeting meetings;

    MeetingPages(DataSource app, Accounts accounts, Register register, Readers readers, Rooms rooms) {
        this.meetings =
                new PublicMeeting(accounts, register, readers, rooms, new MeetingStore(app), new PublishedStore(app));
    }

    @GetMapping("/bodies/{slug}/meetings/{meeting}")
    MeetingPage meeting(@PathVariable String slug, @PathVariable String meeting, PageContext at) {
        return meeting.equals(PublicMeeting.NEXT)
                ? meetings.next(Rooms.body(slug), at)
                : meetings.of(Rooms.body(slug), meeting, at);
    }
}
