package org.openiwg.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Audience;

/**
 * A meeting for those who prepare it and take part: what it is, what it is about, who comes, what came of it.
 *
 * @param unwritten what has to be done so that exactly those are invited who should be; null when nothing, or for who does not do it
 * @param answer the reader's own answer; empty when they have none to give
 * @param moved whether their earlier answer was to another day or hour
 */
record RoomPage(
        BodyFrame frame,
        Room room,
        Tag state,
        List<Fact> facts,
        List<ItemView> items,
        int minutes,
        List<Cell> changes,
        List<Fact> attendance,
        String coming,
        @Nullable Table invited,
        @Nullable GuestList unwritten,
        List<Cell> documents,
        List<Field> answer,
        List<FormError> errors,
        boolean moved,
        boolean past)
        implements Page {

    Meeting meeting() {
        return room.meeting();
    }

    boolean plans() {
        return room.keeps() && meeting().isAhead();
    }

    boolean canChangeAgenda() {
        return room.keeps()
                && meeting().minutes() == MinutesState.OPEN
                && meeting().state() != MeetingState.CANCELLED;
    }

    boolean canSendAgenda() {
        Integer sent = meeting().sent();
        return room.keeps()
                && meeting().state() == MeetingState.ANNOUNCED
                && !items.isEmpty()
                && (sent == null || sent != meeting().agenda());
    }

    boolean canBeHeld() {
        return room.keeps() && meeting().state() == MeetingState.ANNOUNCED && past;
    }

    boolean isMinuted() {
        return meeting().state() == MeetingState.HELD
                || meeting().state() == MeetingState.ANNOUNCED && room.reads() == Audience.CHAIRS;
    }

    /** What is not approved yet is for those who write it and those who are asked to sign it. */
    boolean canReadMinutes() {
        return isMinuted() && (room.reads() == Audience.CHAIRS || meeting().minutes() == MinutesState.APPROVED);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    static List<Field> answer(Typed typed, PageContext at) {
        List<Option> answers = new ArrayList<>();
        for (Answer answer : List.of(Answer.YES, Answer.MAYBE, Answer.NO, Answer.OTHER)) {
            answers.add(new Option(answer.word(), at.text("meeting.answer." + answer.word())));
        }
        return List.of(
                Field.radios(typed, "answer", at.text("meeting.answer.question"), answers),
                Field.line(typed, "note", at.text("meeting.answer.note"))
                        .withHint(at.text("meeting.answer.note.hint")));
    }

    /** Who is invited, with their answers; for those who prepare the meeting and for the co-chairs. */
    static Table invited(Room room, List<Invitation> invitations) {
        PageContext at = room.at();
        return Table.underHeading(
                at.text("meeting.invited"),
                List.of(
                        Column.of(at.text("meeting.invited.who")),
                        Column.of(at.text("meeting.invited.for")),
                        Column.of(at.text("meeting.answer")),
                        Column.of(at.text("meeting.answer.note"))),
                invitations.stream()
                        .map(one -> List.of(
                                Cell.text(one.person().name())
                                        .withNote(
                                                one.person().email().isEmpty()
                                                        ? at.text("meeting.invited.no-address")
                                                        : ""),
                                Cell.text(post(one, room)),
                                Cell.tag(tag(one, room)),
                                Cell.text(one.note())))
                        .toList());
    }

    private static String post(Invitation invitation, Room room) {
        return invitation.institution().isEmpty()
                ? room.at().text("people.role." + invitation.role())
                : room.in(room.names().institution(invitation.institution()));
    }

    static Tag tag(Invitation invitation, Room room) {
        PageContext at = room.at();
        if (invitation.withdrawn()) {
            return Tag.plain(at.text("meeting.invited.withdrawn"));
        }
        return switch (invitation.answerTo(room.meeting())) {
            case YES -> Tag.good(at.text("meeting.answer.yes"));
            case NO -> Tag.bad(at.text("meeting.answer.no"));
            case MAYBE -> Tag.doubt(at.text("meeting.answer.maybe"));
            case OTHER -> Tag.good(at.text("meeting.answer.other"));
            case NONE -> Tag.plain(at.text("meeting.answer.none"));
        };
    }
}
