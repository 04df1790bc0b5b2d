package org.openiwg.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.platform.Today;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.platform.web.Invites;
import org.openiwg.platform.web.Visitor;
import org.springframework.stereotype.Component;

/** The meetings that somebody is invited to, for their day and their own calendar: under the UID that the mails gave them. */
@Component
class MyInvitations implements Invites {

    /** What was called off stays this long, so that every calendar has fetched it. */
    private static final int DAYS_BACK = 60;

    private final MeetingStore meetings;
    private final InvitationStore invitations;
    private final MeetingCalendar calendar;
    private final Today today;

    MyInvitations(DataSource app, MeetingCalendar calendar, Today today) {
        this.meetings = new MeetingStore(app);
        this.invitations = new InvitationStore(app);
        this.calendar = calendar;
        this.today = today;
    }

    @Override
    public List<org.openiwg.platform.web.Invitation> invitations(Visitor visitor, Language language) {
        if (!visitor.isSignedIn()) {
            return List.of();
        }
        LocalDate since = today.date().minusDays(DAYS_BACK);
        return invitations.of(UUID.fromString(visitor.id())).stream()
                .filter(one -> visitor.may(Room.READ, one.meeting().body().slug()))
                .flatMap(one -> meetings.find(one.meeting()).stream()
                        .filter(meeting -> meeting.state() != MeetingState.PLANNED
                                && !meeting.when().day().isBefore(since))
                        .map(meeting -> told(meeting, one, language)))
                .toList();
    }

    private org.openiwg.platform.web.Invitation told(Meeting meeting, Invitation own, Language language) {
        Messages words = Messages.in(language);
        Answer answer = own.answerTo(meeting);
        return new org.openiwg.platform.web.Invitation(
                calendar.uid(meeting),
                meeting.sequence(),
                Objects.requireNonNullElse(own.told(), Instant.EPOCH),
                meeting.state() == MeetingState.CANCELLED,
                meeting.when().from().toInstant(),
                meeting.when().to().toInstant(),
                meeting.title().in(language.locale()),
                meeting.place().in(language.locale()),
                meeting.id().room(),
                answer == Answer.NONE ? "" : words.text("meeting.answer." + answer.word()));
    }
}
