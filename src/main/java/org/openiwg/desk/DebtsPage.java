package org.openiwg.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;
import org.openiwg.record.Act;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Entry;

/** The acts of a body that everyone may read and that exist in one language only. */
record DebtsPage(List<Crumb> crumbs, Table table) implements Page {

    /** What everyone may read and half of them cannot, with the days since it was recorded. */
    static DebtsPage of(DeskView desk) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Entry entry : desk.snapshot().inForce()) {
            Act act = entry.act();
            Instant recorded = entry.recordedAt();
            if (act != null
                    && recorded != null
                    && act.body().slug().equals(desk.body())
                    && act.audience() == Audience.PUBLIC
                    && (isHalf(act.title()) || isHalf(act.note()))) {
                long days = ChronoUnit.DAYS.between(
                        DeskPage.day(recorded), desk.at().today());
                rows.add(DeskPage.row(desk, entry, act, Cell.text(desk.at().days(Math.max(0, days)))));
            }
        }
        return new DebtsPage(
                desk.crumbsBelow(),
                Table.underHeading(
                        desk.text("desk.debts"),
                        List.of(Column.of(desk.text("desk.column.act")), Column.number(desk.text("desk.column.days"))),
                        rows));
    }

    private static boolean isHalf(Bilingual text) {
        return text.en().isEmpty() != text.fr().isEmpty();
    }
}
