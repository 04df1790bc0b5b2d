package org.openiwg.meeting;

import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.BodyId;
import org.openiwg.record.Names;

/** A decision or an action item, with how it stands today. */
final class OutcomeCells {

    private OutcomeCells() {}

    static Cell of(Room room, Outcomes.Stand stand) {
        PageContext at = room.at();
        Obligation duty = stand.duty();
        if (duty != null) {
            return action(room.id().body(), room.in(stand.title()), duty, room.names(), at);
        }
        Cell cell = Cell.text(at.text("meeting.decision", room.in(stand.title())));
        String word = at.text("meeting.decision." + stand.state());
        return cell.withNote(room.in(stand.words()))
                .withTag(
                        switch (stand.state()) {
                            case "taken" -> Tag.good(word);
                            case "dropped" -> Tag.plain(word);
                            default -> Tag.doubt(word);
                        });
    }

    static Cell action(BodyId body, String title, Obligation duty, Names names, PageContext at) {
        String owner = duty.owner() == null
                ? ""
                : names.institution(duty.owner()).in(at.language().locale());
        return Cell.link(at.text("meeting.action", title), at.link("/bodies/" + body + "/obligations/" + duty.id()))
                .withNote(at.text("meeting.action.note", owner, duty.deadline()))
                .withTag(state(duty, at));
    }

    private static Tag state(Obligation duty, PageContext at) {
        String word = at.text("meeting.action.state." + duty.state().word(), duty.daysOverdue(), duty.daysLate());
        return switch (duty.state()) {
            case OPEN -> Tag.plain(word);
            case OVERDUE -> Tag.bad(word);
            case MET -> Tag.good(word);
            case MET_LATE -> Tag.doubt(word);
            case WITHDRAWN, TRANSFERRED, ENDED -> Tag.plain(word);
        };
    }
}
