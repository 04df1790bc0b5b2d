package org.openiwg.account.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.RecordedAct;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Pages;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Family;
import org.openiwg.record.ThingId;

/**
 * The meetings of a body, the latest first.
 *
 * @param said how many were held
 * @param cadence the duty to meet, with how it stands; null when the body does not have it
 * @param next the page of the meeting that comes next
 * @param room where meetings are prepared; empty for whoever takes no part
 * @param about what else the record knows of its meetings
 */
record MeetingsPage(
        BodyFrame frame,
        String said,
        @Nullable Cell cadence,
        Table table,
        Pages pages,
        Table about,
        List<Crumb> formats,
        String next,
        String room)
        implements Page {

    static MeetingsPage of(BodyView body) {
        List<RecordedAct> meetings = meetings(body);
        Pages pages = Parts.of(body, meetings.size());
        Obligation cadence = body.obligation(ThingId.MEETING_CADENCE);
        return new MeetingsPage(
                BodyFrame.of(body, Part.MEETINGS),
                body.text("account.meetings.said", body.account().meetings().held()),
                cadence == null ? null : body.duty(cadence.id()).withTag(StateTag.of(body, cadence)),
                table(body, pages.of(meetings, Parts.SIZE)),
                pages,
                ActTable.of(body, body.known(body.books().acts().about(body.body(), ThingId.MEETING_CADENCE))),
                List.of(Parts.csv(body, "CSV", "meetings")),
                body.page("/meetings/next"),
                body.at().visitor().may("meetings", body.body().slug()) ? body.page("/meeting-room") : "");
    }

    /** The latest act on each meeting: a meeting that was announced and held is one meeting. */
    private static List<RecordedAct> meetings(BodyView body) {
        Map<ThingId, RecordedAct> latest = new LinkedHashMap<>();
        for (RecordedAct recorded : body.acts()) {
            ThingId meeting = recorded.act().subject();
            if (recorded.act().kind().family() == Family.MEETING && meeting != null) {
                latest.remove(meeting);
                latest.put(meeting, recorded);
            }
        }
        return new ArrayList<>(latest.values()).reversed();
    }

    private static Table table(BodyView body, List<RecordedAct> meetings) {
        return Table.underHeading(
                body.text("account.part.meetings"),
                List.of(
                        Column.of(body.text("account.column.date")),
                        Column.of(body.text("account.column.meeting")),
                        Column.of(body.text("account.column.state")),
                        Column.of(body.text("account.column.source"))),
                meetings.stream().map(meeting -> row(body, meeting)).toList());
    }

    private static List<Cell> row(BodyView body, RecordedAct meeting) {
        Act act = meeting.act();
        Cell what = onItsPage(body, act, body.act(meeting));
        return List.of(
                Cell.text(body.shortDate(act.date())),
                act.note().isEmpty() ? what : what.withNote(body.in(act.note())),
                Cell.tag(state(body, act.kind())),
                ActTable.source(body, act));
    }

    /** A meeting has a page of its own, which says everything of it and leads to its entries. */
    private static Cell onItsPage(BodyView body, Act act, Cell cell) {
        return act.subject() == null
                ? cell
                : new Cell(
                        cell.text(),
                        body.page("/meetings/" + act.subject().slug()),
                        cell.tag(),
                        cell.note(),
                        cell.lang());
    }

    private static Tag state(BodyView body, ActKind kind) {
        String word = body.text("account.meeting." + kind.word().substring("meeting.".length()));
        return kind == ActKind.MEETING_HELD ? Tag.good(word) : Tag.plain(word);
    }
}
