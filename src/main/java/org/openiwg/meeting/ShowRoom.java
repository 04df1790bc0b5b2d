package org.openiwg.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.openiwg.platform.Today;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Audience;
import org.openiwg.record.Entry;
import org.openiwg.record.FiledDocument;
import org.openiwg.record.Register;
import org.openiwg.record.Statement;
import org.springframework.stereotype.Component;

/** Makes the page of a meeting. */
@Component
class ShowRoom {
    private final Rooms rooms;
    private final AgendaStore agendas;
    private final InvitationStore invitations;
    private final InvitePeople invite;
    private final Outcomes outcomes;
    private final Register register;
    private final Today today;

    ShowRoom(DataSource app, Rooms rooms, InvitePeople invite, Outcomes outcomes, Register register, Today today) {
        this.rooms = rooms;
        this.agendas = new AgendaStore(app);
        this.invitations = new InvitationStore(app);
        this.invite = invite;
        this.outcomes = outcomes;
        this.register = register;
        this.today = today;
    }

    /**
     * The page.
     *
     * @param typed what the reader typed as their answer
     */
    RoomPage page(Room room, Typed typed) {
        Meeting meeting = room.meeting();
        PageContext at = room.at();
        Minutes minutes = minutes(room);
        List<Invitation> all = invitations.of(meeting.id());
        GuestList missing = room.keeps() && meeting.state() == MeetingState.ANNOUNCED ? invite.missing(meeting) : null;
        Invitation own = room.invitation();
        return new RoomPage(
                rooms.frame(room.id().body().slug(), at),
                room,
                MeetingsRoomPage.state(meeting, at),
                facts(room),
                ItemView.of(room, minutes.came()),
                room.items().stream().mapToInt(AgendaItem::minutes).sum(),
                changes(room),
                minutes.attendance(at.language()),
                coming(room, all, minutes.call()),
                room.keeps() || room.reads() == Audience.CHAIRS ? RoomPage.invited(room, all) : null,
                missing == null || missing.isComplete() ? null : missing,
                documents(room),
                canAnswer(room) ? RoomPage.answer(typed, at) : List.of(),
                typed.errors(),
                own != null && own.answer() != Answer.NONE && own.answerTo(meeting) == Answer.NONE,
                !meeting.when().day().isAfter(today.date()));
    }

    /** Whether the reader has an answer to give. */
    boolean canAnswer(Room room) {
        return room.invitation() != null
                && room.meeting().state() == MeetingState.ANNOUNCED
                && !room.meeting().when().day().isBefore(today.date());
    }

    /** The minutes as far as the reader may see them. */
    Minutes minutes(Room room) {
        return minutes(room.meeting(), room.reads());
    }

    Minutes minutes(Meeting meeting, Audience reads) {
        List<AgendaItem> items = agendas.of(meeting.id()).stream()
                .filter(item -> item.isFor(reads))
                .toList();
        return new Minutes(
                items,
                rooms.rollCall(meeting, reads),
                outcomes.of(meeting.id(), reads, today.date()),
                rooms.names(reads));
    }

    private static List<Fact> facts(Room room) {
        PageContext at = room.at();
        List<Fact> facts = new ArrayList<>(MeetingForm.facts(room.meeting(), at));
        facts.removeFirst();
        if (!room.meeting().title().fr().isEmpty()
                && !room.meeting().title().en().isEmpty()) {
            facts.removeFirst();
        }
        facts.add(Fact.of(
                at.text("meeting.field.audience"),
                ItemView.audience(room.meeting().audience(), at)));
        return facts;
    }

    private List<Cell> changes(Room room) {
        PageContext at = room.at();
        return agendas.changes(room.id()).stream()
                .filter(change -> change.audience().compareTo(room.reads()) <= 0)
                .map(change -> Cell.text(at.text(
                        "meeting.change." + change.what().word(),
                        room.in(change.title()),
                        change.changed().atZone(room.meeting().when().zone()).toLocalDate())))
                .toList();
    }

    /** How many institutions said that they come, and how many it takes. */
    private static String coming(Room room, List<Invitation> invitations, RollCall call) {
        Set<String> members = call.rows().stream().map(Attendance::institution).collect(Collectors.toSet());
        long coming = invitations.stream()
                .filter(one -> !one.withdrawn() && one.answerTo(room.meeting()).comes())
                .map(Invitation::institution)
                .filter(members::contains)
                .distinct()
                .count();
        long asked = invitations.stream().filter(one -> !one.withdrawn()).count();
        long open = invitations.stream()
                .filter(one -> !one.withdrawn() && one.answerTo(room.meeting()) == Answer.NONE)
                .count();
        return room.at().text("meeting.coming", asked, open, coming, call.members(), call.needed());
    }

    /** The documents of the register that belong to the meeting, the latest first. */
    private List<Cell> documents(Room room) {
        List<Cell> found = new ArrayList<>();
        for (Entry entry : register.snapshot().entries().reversed()) {
            if (entry.isFor(room.reads())
                    && entry.statement() instanceof Statement.Filed(FiledDocument document)
                    && document.body().equals(room.id().body())
                    && Objects.equals(document.about(), room.id().thing())) {
                found.add(Cell.link(room.in(document.title()), room.page("/documents/" + entry.index())));
            }
        }
        return found;
    }
}
