package org.openiwg.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.openiwg.mail.CalendarPart;
import org.openiwg.mail.Mail;
import org.openiwg.mail.SendMail;
import org.openiwg.meeting.InvitationMail.Reason;
import org.openiwg.people.Person;
import org.openiwg.people.PostHolders;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;

/**
 * Sees to it that exactly those are invited who should be, and that the calendar of each knows the meeting as it is. Always in
 * the transaction of the caller.
 */
final class InvitePeople {

    private final InvitationStore invitations;
    private final AgendaStore agendas;
    private final AnswerLinks links;
    private final PostHolders holders;
    private final SendMail mails;
    private final Sender sender;
    private final Clock clock;

    InvitePeople(DataSource app, PostHolders holders, SendMail mails, Sender sender, Clock clock) {
        this.invitations = new InvitationStore(app);
        this.agendas = new AgendaStore(app);
        this.links = new AnswerLinks(invitations, clock);
        this.holders = holders;
        this.mails = mails;
        this.sender = sender;
        this.clock = clock;
    }

    /** Who has to be invited or to be told that they are not. */
    GuestList missing(Meeting meeting) {
        return GuestList.of(wanted(meeting), invitations.of(meeting.id()));
    }

    /** Invites who is missing, takes back who should not be there, and tells everyone of what they were not told yet. */
    void bring(Meeting meeting, Reason why, Bilingual because) {
        GuestList list = missing(meeting);
        list.leaving().forEach(invitation -> uninvite(meeting, invitation));
        list.joining().forEach(invitee -> invitations.invite(meeting.id(), invitee));
        Map<UUID, Person> persons = persons(meeting.when().day());
        for (Invitation invitation : invitations.of(meeting.id())) {
            Person person = persons.getOrDefault(invitation.person().id(), invitation.person());
            Integer mailed = invitation.mailed();
            if (!invitation.withdrawn() && (mailed == null || mailed < meeting.sequence())) {
                tell(meeting, invitation, person, mailed == null ? Reason.INVITED : why, because);
            }
        }
    }

    /** Tells everyone who is invited that the meeting will not be held. */
    void cancel(Meeting meeting, Bilingual because) {
        for (Invitation invitation : invitations.of(meeting.id())) {
            if (!invitation.withdrawn()) {
                goodbye(meeting, invitation.person(), Reason.CANCELLED, because);
                invitations.forgetLinks(invitation.id());
                invitations.mailed(invitation.id(), meeting.sequence(), clock.instant());
            }
        }
    }

    private void uninvite(Meeting meeting, Invitation invitation) {
        invitations.withdraw(invitation.id());
        if (invitation.mailed() != null) {
            goodbye(meeting, invitation.person(), Reason.WITHDRAWN, Bilingual.NONE);
        }
    }

    private void tell(Meeting meeting, Invitation invitation, Person to, Reason why, Bilingual because) {
        Instant now = clock.instant();
        invitations.mailed(invitation.id(), meeting.sequence(), clock.instant());
        if (!Mail.isAddress(to.email())) {
            return;
        }
        InvitationMail words = words(meeting, invitation.role());
        CalendarPart part = sender.calendar().request(meeting, to, invitation.answerTo(meeting), told(words, to), now);
        mails.send(new Mail(
                to.email(),
                to.language(),
                words.subject(why, to.language()),
                words.text(why, to, because, links.make(invitation.id())),
                "",
                part));
    }

    private void goodbye(Meeting meeting, Person to, Reason why, Bilingual because) {
        if (!Mail.isAddress(to.email())) {
            return;
        }
        InvitationMail words = words(meeting, "");
        CalendarPart part = sender.calendar().cancel(meeting, to, told(words, to), clock.instant());
        mails.send(new Mail(
                to.email(),
                to.language(),
                words.subject(why, to.language()),
                words.text(why, to, because, ""),
                "",
                part));
    }

    private static MeetingCalendar.Words told(InvitationMail words, Person to) {
        return new MeetingCalendar.Words(words.description(to.language()), words.room(to.language()));
    }

    private InvitationMail words(Meeting meeting, String role) {
        return new InvitationMail(
                meeting, agendas.of(meeting.id()), reads(role), sender.site().get());
    }

    /** What of an agenda may stand in a mail to somebody: what the pages would show them. */
    private static Audience reads(String role) {
        return switch (role) {
            case "cochair", "secretariat" -> Audience.CHAIRS;
            case "representative" -> Audience.MEMBERS;
            default -> Audience.PUBLIC;
        };
    }

    private List<Invitee> wanted(Meeting meeting) {
        return Invitee.of(holders.on(meeting.when().day()), meeting.id().body(), meeting.audience(), meeting.experts());
    }

    private Map<UUID, Person> persons(LocalDate day) {
        return holders.on(day).stream()
                .map(PostHolders.Holder::person)
                .distinct()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }
}
