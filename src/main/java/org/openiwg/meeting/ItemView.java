package org.openiwg.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Names;
import org.openiwg.record.ThingId;

/**
 * An item of an agenda as a page shows it.
 *
 * @param about what is asked, how long it takes, who presents it
 * @param audience who may know of it, unless everyone of the meeting may
 * @param obligation what it is about; null for none
 * @param papers to read before
 * @param came decisions and action items
 * @param lacksPaper whether a decision is asked without anything to read
 */
record ItemView(
        AgendaItem item,
        String heading,
        @Nullable String lang,
        String about,
        @Nullable Tag audience,
        @Nullable Cell obligation,
        List<PaperView> papers,
        List<Cell> came,
        boolean lacksPaper) {

    /** A paper, and whether it can be taken out again. */
    record PaperView(Paper paper, Cell link, boolean removable) {}

    static List<ItemView> of(Room room, List<Outcomes.Stand> came) {
        return room.items().stream().map(item -> of(room, item, came)).toList();
    }

    private static ItemView of(Room room, AgendaItem item, List<Outcomes.Stand> came) {
        PageContext at = room.at();
        List<PaperView> papers = item.papers().stream()
                .filter(paper -> paper.isFor(room.reads()))
                .map(paper -> new PaperView(
                        paper,
                        Cell.link(room.in(paper.title()), room.page("/papers/" + paper.id()))
                                .withNote(at.text(
                                        "meeting.paper.note", kilobytes(paper), audience(paper.audience(), at))),
                        paper.entry() == null))
                .toList();
        return new ItemView(
                item,
                item.place() + ". " + room.in(item.title()),
                foreign(item.title(), at),
                about(item, at),
                item.audience() == room.meeting().audience() ? null : Tag.plain(audience(item.audience(), at)),
                obligation(room.id().body(), item, room.names(), at),
                papers,
                came(room, item, came),
                item.lacksPaper());
    }

    /** What everyone may read of it. */
    static ItemView published(MeetingId meeting, AgendaItem item, Names names, PageContext at) {
        return new ItemView(
                item,
                item.place() + ". " + item.title().in(at.language().locale()),
                foreign(item.title(), at),
                about(item, at),
                null,
                obligation(meeting.body(), item, names, at),
                List.of(),
                List.of(),
                false);
    }

    static @Nullable String foreign(Bilingual text, PageContext at) {
        String wanted = at.language().code().equals("fr") ? text.fr() : text.en();
        return wanted.isEmpty() && !text.isEmpty() ? at.language().other().code() : null;
    }

    private static long kilobytes(Paper paper) {
        return Math.max(1, paper.size() / 1024);
    }

    static String audience(Audience audience, PageContext at) {
        return at.text("meeting.audience." + audience.word());
    }

    static String about(AgendaItem item, PageContext at) {
        String asked = at.text("meeting.asked." + item.asked().word());
        return item.presenter().isEmpty()
                ? at.text("meeting.item.about", asked, item.minutes())
                : at.text("meeting.item.about-by", asked, item.minutes(), item.presenter());
    }

    private static @Nullable Cell obligation(BodyId body, AgendaItem item, Names names, PageContext at) {
        ThingId thing = ThingId.parse(item.obligation());
        return thing == null
                ? null
                : Cell.link(
                        names.thing(body, thing).in(at.language().locale()),
                        at.link("/bodies/" + body + "/obligations/" + thing));
    }

    private static List<Cell> came(Room room, AgendaItem item, List<Outcomes.Stand> came) {
        List<Cell> cells = new ArrayList<>();
        for (Outcomes.Stand stand : came) {
            if (stand.item().equals(item.id())) {
                cells.add(OutcomeCells.of(room, stand));
            }
        }
        return cells;
    }

    /** The paragraphs of the minutes. */
    List<String> said(PageContext at) {
        return List.of(
                item.said().in(at.language().locale()).replace("\r\n", "\n").split("\n\\s*\n", -1));
    }

    boolean isSaid() {
        return !item.said().isEmpty();
    }
}
