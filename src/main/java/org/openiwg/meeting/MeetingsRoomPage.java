package org.openiwg.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * The meetings of a body for those who prepare them and take part.
 *
 * @param cadence until when the next has to be held; null when the body does not have to meet
 * @param quorum the rule of today, and where it is stated
 * @param base the address of this page
 */
record MeetingsRoomPage(
        BodyFrame frame,
        @Nullable Cell cadence,
        String quorum,
        String quorumSource,
        Table meetings,
        Table rules,
        boolean keeps,
        String base)
        implements Page {

    static Table table(List<Room> rooms, PageContext at) {
        return Table.underHeading(
                at.text("meeting.list"),
                List.of(
                        Column.of(at.text("meeting.field.title")),
                        Column.of(at.text("meeting.field.when")),
                        Column.of(at.text("meeting.field.state")),
                        Column.of(at.text("meeting.field.minutes"))),
                rooms.stream().map(room -> row(room, at)).toList());
    }

    private static List<Cell> row(Room room, PageContext at) {
        Meeting meeting = room.meeting();
        return List.of(
                Cell.link(room.in(meeting.title()), room.page("")),
                Cell.text(meeting.when().words(at.language())),
                Cell.tag(state(meeting, at)),
                meeting.state() == MeetingState.HELD ? Cell.tag(minutes(meeting, at)) : Cell.EMPTY);
    }

    static Tag state(Meeting meeting, PageContext at) {
        String word = at.text("meeting.state." + meeting.state().word());
        return switch (meeting.state()) {
            case PLANNED -> Tag.doubt(word);
            case ANNOUNCED -> Tag.plain(word);
            case HELD -> Tag.good(word);
            case CANCELLED -> Tag.bad(word);
        };
    }

    static Tag minutes(Meeting meeting, PageContext at) {
        String word = at.text("meeting.minutes." + meeting.minutes().word());
        return meeting.minutes() == MinutesState.APPROVED ? Tag.good(word) : Tag.doubt(word);
    }

    static Table rules(List<QuorumRule> rules, PageContext at) {
        return Table.underHeading(
                at.text("meeting.quorum.rules"),
                List.of(
                        Column.of(at.text("meeting.quorum.rule")),
                        Column.of(at.text("meeting.quorum.since")),
                        Column.of(at.text("meeting.quorum.source")),
                        Column.of(at.text("meeting.field.state"))),
                rules.stream()
                        .map(rule -> List.of(
                                Cell.text(SetQuorum.words(rule.quorum(), at.language())),
                                Cell.text(at.shortDate(rule.since())),
                                Cell.text(rule.source().in(at.language().locale())),
                                Cell.tag(
                                        rule.inForce()
                                                ? Tag.good(at.text("meeting.quorum.in-force"))
                                                : Tag.doubt(at.text("meeting.quorum.waits")))))
                        .toList());
    }
}
