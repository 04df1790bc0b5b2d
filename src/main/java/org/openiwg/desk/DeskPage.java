package org.openiwg.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.Ended;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Entry;
import org.openiwg.record.Family;

/**
 * What somebody can record in a body, and what is under way.
 *
 * @param address its own, without parameters
 * @param sheet where the same is done by spreadsheet
 * @param said in what capacity they are here
 * @param ended said when the body is no more; null while it is at work
 * @param groups what can be recorded
 * @param drafts what they have begun
 * @param debts the acts that lack one of the two languages
 * @param lately what was recorded last
 */
record DeskPage(
        List<Crumb> crumbs,
        String address,
        String sheet,
        String said,
        @Nullable Ended ended,
        List<Group> groups,
        Table drafts,
        DebtsPage debts,
        Table lately)
        implements Page {

    private static final int LATELY = 10;

    /** Acts of a family. */
    record Group(String id, String title, List<Crumb> forms) {}

    static DeskPage of(DeskView desk, List<Draft> drafts) {
        String said = desk.scribe().recordsEverything()
                ? desk.text("desk.said.all", desk.bodyName())
                : desk.text("desk.said.own", desk.institution(desk.scribe().institution()));
        return new DeskPage(
                desk.crumbs(),
                desk.page(""),
                desk.at().link("/bodies/" + desk.body() + "/sheet"),
                said,
                desk.ended(),
                groups(desk),
                drafts(desk, drafts),
                DebtsPage.of(desk),
                lately(desk));
    }

    /** The families used most come first, and in them the kinds used most. */
    private static List<Group> groups(DeskView desk) {
        Map<ActKind, Integer> used = desk.choices().used();
        Map<Family, Integer> families = new EnumMap<>(Family.class);
        used.forEach((kind, times) -> families.merge(kind.family(), times, Integer::sum));
        Comparator<Family> most = Comparator.comparingInt((Family family) -> -families.getOrDefault(family, 0))
                .thenComparing(f -> f);
        List<Group> groups = new ArrayList<>();
        for (Family family :
                java.util.Arrays.stream(Family.values()).sorted(most).toList()) {
            List<Crumb> forms = java.util.Arrays.stream(ActKind.values())
                    .filter(kind -> kind.family() == family && desk.scribe().mayRecord(kind))
                    .sorted(Comparator.comparingInt(kind -> -used.getOrDefault(kind, 0)))
                    .map(kind -> new Crumb(desk.text("desk.record." + kind.word()), desk.page("/new/" + kind.word())))
                    .toList();
            if (!forms.isEmpty()) {
                groups.add(new Group(family.word(), desk.text("desk.family." + family.word()), forms));
            }
        }
        return groups;
    }

    private static Table drafts(DeskView desk, List<Draft> drafts) {
        return Table.underHeading(
                desk.text("desk.drafts"),
                List.of(Column.of(desk.text("desk.column.act")), Column.of(desk.text("desk.column.saved"))),
                drafts.stream()
                        .map(draft -> List.of(
                                Cell.link(called(desk, draft), desk.page("/drafts/" + draft.id() + "/form"))
                                        .withNote(desk.text(
                                                "record.act." + draft.kind().word())),
                                Cell.text(desk.at().date(desk.at().dayOf(draft.saved())))))
                        .toList());
    }

    private static String called(DeskView desk, Draft draft) {
        Typed typed = draft.typed();
        String title = desk.in(Bilingual.of(typed.answer(Question.TITLE_EN), typed.answer(Question.TITLE_FR)));
        return title.isEmpty() ? desk.text("desk.record." + draft.kind().word()) : title;
    }

    private static Table lately(DeskView desk) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Entry> entries = desk.snapshot().entries();
        for (int i = entries.size() - 1; i >= 0 && rows.size() < LATELY; i--) {
            Act act = entries.get(i).act();
            if (act != null
                    && act.body().slug().equals(desk.body())
                    && act.isFor(desk.scribe().reads())) {
                rows.add(row(desk, entries.get(i), act, Cell.text(desk.date(act.date()))));
            }
        }
        return Table.underHeading(
                desk.text("desk.lately"),
                List.of(Column.of(desk.text("desk.column.act")), Column.of(desk.text("desk.column.date"))),
                rows);
    }

    static List<Cell> row(DeskView desk, Entry entry, Act act, Cell second) {
        return List.of(
                Cell.link(desk.title(act), desk.at().link("/record/" + entry.index()))
                        .withNote(desk.text("record.act." + act.kind().word())),
                second);
    }
}
