package org.openiwg.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.account.Account;
import org.openiwg.account.Ledger;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.account.pages.BodyFrames;
import org.openiwg.account.pages.Part;
import org.openiwg.platform.Today;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.Act;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.History;
import org.openiwg.record.Names;
import org.openiwg.record.Register;
import org.openiwg.record.Slug;
import org.springframework.stereotype.Component;

/** Lets people into the meetings that they may see, and no others. */
@Component
class Rooms {

    private final MeetingStore meetings;
    private final AgendaStore agendas;
    private final InvitationStore invitations;
    private final QuorumStore rules;
    private final AttendanceStore attendance;
    private final Register register;
    private final BodyFrames frames;
    private final Today today;

    Rooms(DataSource app, Register register, BodyFrames frames, Today today) {
        this.meetings = new MeetingStore(app);
        this.agendas = new AgendaStore(app);
        this.invitations = new InvitationStore(app);
        this.rules = new QuorumStore(app);
        this.attendance = new AttendanceStore(app);
        this.register = register;
        this.frames = frames;
        this.today = today;
    }

    /** The meeting of an address, for whoever asks; nobody else learns that it is there. */
    Room open(String slug, String meeting, PageContext at) {
        if (!Slug.isSlug(slug) || !Slug.isSlug(meeting)) {
            throw Problem.notFound();
        }
        Meeting found = meetings.find(new MeetingId(new BodyId(slug), meeting)).orElseThrow(Problem::notFound);
        return open(found, at, names(Audience.of(at.visitor(), found.id().body())))
                .orElseThrow(Problem::notFound);
    }

    private Optional<Room> open(Meeting meeting, PageContext at, Names names) {
        BodyId body = meeting.id().body();
        Audience reads = Audience.of(at.visitor(), body);
        boolean keeps = at.visitor().may(Room.KEEP, body.slug());
        Invitation own = person(at)
                .flatMap(person -> invitations.of(meeting.id(), person))
                .orElse(null);
        boolean known = meeting.state() != MeetingState.PLANNED || keeps || reads == Audience.CHAIRS;
        // An expert reads no more than everyone, and comes to those meetings alone to which they were asked.
        boolean admitted =
                own != null || reads != Audience.PUBLIC && meeting.audience().compareTo(reads) <= 0;
        if (!known || !admitted) {
            return Optional.empty();
        }
        List<AgendaItem> items = agendas.of(meeting.id()).stream()
                .filter(item -> item.isFor(reads))
                .toList();
        return Optional.of(new Room(meeting, at, reads, keeps, own, items, names));
    }

    /** Whether whoever asks may go into the room of a meeting. */
    boolean admits(Meeting meeting, PageContext at) {
        return at.visitor().may(Room.READ, meeting.id().body().slug())
                && open(meeting, at, names(Audience.PUBLIC)).isPresent();
    }

    /** The meetings of a body that a visitor may see, the latest first. */
    List<Room> of(String slug, PageContext at) {
        Names names = names(Audience.of(at.visitor(), body(slug)));
        return meetings.of(body(slug)).stream()
                .flatMap(meeting -> open(meeting, at, names).stream())
                .toList();
    }

    static Optional<UUID> person(PageContext at) {
        return at.visitor().isSignedIn()
                ? Optional.of(UUID.fromString(at.visitor().id()))
                : Optional.empty();
    }

    static BodyId body(String slug) {
        if (!Slug.isSlug(slug)) {
            throw Problem.notFound();
        }
        return new BodyId(slug);
    }

    BodyFrame frame(String slug, PageContext at) {
        return frames.below(slug, Part.MEETINGS, at);
    }

    /** What the record calls things, as far as an audience may know. */
    Names names(Audience reads) {
        return Names.of(register.snapshot().acts().stream()
                .filter(act -> act.isFor(reads))
                .toList());
    }

    Bilingual nameOf(BodyId body) {
        return names(Audience.PUBLIC).body(body);
    }

    /** The account of a body today, as an audience may read it. */
    Account account(BodyId body, Audience reads) {
        List<Act> acts = register.snapshot().acts();
        return Ledger.of(new History(acts, register.snapshot().standards()), reads)
                .account(body, today.date());
    }

    /** Who of the members of the day was there. */
    RollCall rollCall(Meeting meeting, Audience reads) {
        List<Act> acts = register.snapshot().acts();
        List<String> members = Ledger.of(new History(acts, List.of()), reads)
                .account(meeting.id().body(), meeting.when().day())
                .members();
        Quorum quorum = rules.on(meeting.id().body(), meeting.when().day())
                .map(QuorumRule::quorum)
                .orElse(Quorum.MORE_THAN_HALF);
        return RollCall.of(members, attendance.of(meeting.id()), quorum);
    }
}
