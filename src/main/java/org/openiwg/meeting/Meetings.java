package org.openiwg.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.body.SignOff;
import org.openiwg.record.AcceptedFile;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;

/** Meetings, for other modules: what the register knows of them from elsewhere is taken up, and worked on by the rules of the pages. */
public final class Meetings {

    private final TakeUp takeUp;
    private final MeetingStore meetings;
    private final AgendaStore agendas;
    private final InvitationStore invitations;
    private final EditAgenda edit;
    private final KeepMinutes minutes;
    private final SendAgenda send;
    private final ConcludeItem conclude;
    private final ApproveMinutes approve;
    private final SignOff signOff;
    private final ShowRoom show;
    private final Rooms rooms;
    private final Clock clock;

    Meetings(
            DataSource app,
            TakeUp takeUp,
            SendAgenda send,
            ConcludeItem conclude,
            ApproveMinutes approve,
            SignOff signOff,
            ShowRoom show,
            Rooms rooms,
            Clock clock) {
        this.takeUp = takeUp;
        this.meetings = new MeetingStore(app);
        this.agendas = new AgendaStore(app);
        this.invitations = new InvitationStore(app);
        this.edit = new EditAgenda(app, clock);
        this.minutes = new KeepMinutes(app);
        this.send = send;
        this.conclude = conclude;
        this.approve = approve;
        this.signOff = signOff;
        this.show = show;
        this.rooms = rooms;
        this.clock = clock;
    }

    /**
     * A meeting that the register knows.
     *
     * @param slug what it is called there
     */
    public record Known(
            BodyId body,
            String slug,
            Bilingual title,
            LocalDate day,
            LocalTime begins,
            LocalTime ends,
            ZoneId zone,
            Bilingual place) {

        MeetingId id() {
            return new MeetingId(body, slug);
        }

        MeetingDraft draft() {
            return new MeetingDraft(title, new When(day, begins, ends, zone), place, "", Audience.PUBLIC, false);
        }
    }

    /**
     * An item of its agenda.
     *
     * @param decides whether the members are asked to decide; otherwise they discuss
     * @param said what the minutes say of it; empty as long as nothing was said
     */
    public record Item(Bilingual title, String presenter, int minutes, boolean decides, Bilingual said) {

        ItemDraft draft() {
            return new ItemDraft(
                    title, presenter, minutes, decides ? Asked.DECISION : Asked.DISCUSSION, "", Audience.PUBLIC);
        }
    }

    /** Takes up a meeting with its agenda; false when that was done before, or the register does not know it. */
    public boolean takeUp(Known known, List<Item> items) {
        if (!takeUp.take(known.id(), known.draft())) {
            return false;
        }
        Meeting meeting = meetings.find(known.id()).orElseThrow();
        items.forEach(item -> edit.add(meeting, item.draft()));
        List<AgendaItem> there = agendas.of(known.id());
        minutes.say(
                known.id(),
                there.stream()
                        .map(item -> new KeepMinutes.Said(
                                item.id(),
                                item.saidVersion(),
                                items.get(item.place() - 1).said()))
                        .toList());
        return true;
    }

    /** Lays a paper for the members before an item, counted from 1. */
    public void lay(Known known, int place, AcceptedFile paper, Bilingual title) {
        Meeting meeting = meetings.find(known.id()).orElseThrow();
        AgendaItem item = agendas.of(known.id()).get(place - 1);
        edit.addPapers(meeting, item, List.of(paper), title, Audience.MEMBERS);
    }

    /** Invites everyone, with the agenda. */
    public void send(Known known, String by) {
        send.send(by, meetings.find(known.id()).orElseThrow(), rooms.nameOf(known.body()));
    }

    /** The first who is invited for an institution answers. */
    public void answer(Known known, String institution, boolean comes, String note) {
        Optional<Invitation> first = invitations.of(known.id()).stream()
                .filter(one -> one.institution().equals(institution))
                .findFirst();
        int sequence = meetings.find(known.id()).orElseThrow().sequence();
        first.ifPresent(
                one -> invitations.answer(one, comes ? Answer.YES : Answer.NO, note, sequence, clock.instant()));
    }

    /** Notes who was there, in words, by institution. */
    public void attend(Known known, Map<String, String> who) {
        minutes.attend(
                known.id(),
                who.entrySet().stream()
                        .map(one -> new Attendance(one.getKey(), Attendance.State.PRESENT, one.getValue(), 0))
                        .toList());
    }

    /**
     * Puts a decision of an item, counted from 1, to both co-chairs.
     *
     * @return the entry of the proposal
     */
    public long decide(Known known, String by, int place, Bilingual title, Bilingual text) {
        return conclude.decide(by, known.id(), item(known, place), title, text, Audience.PUBLIC);
    }

    /**
     * Puts the minutes as they are now to both co-chairs.
     *
     * @return the entry of the proposal
     */
    public long proposeMinutes(Known known, String by) {
        Meeting meeting = meetings.find(known.id()).orElseThrow();
        return approve.propose(
                signOff, by, meeting, show.minutes(meeting, Audience.CHAIRS), rooms.nameOf(known.body()));
    }

    /** Opens an action item of an item, counted from 1. */
    public void open(Known known, String by, int place, Bilingual title, String owner, LocalDate due) {
        conclude.open(by, known.id(), item(known, place), title, owner, due, Audience.PUBLIC);
    }

    private UUID item(Known known, int place) {
        return agendas.of(known.id()).get(place - 1).id();
    }
}
