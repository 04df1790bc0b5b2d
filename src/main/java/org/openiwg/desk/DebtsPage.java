package org.openiwg.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;

/**
 * The acts of a body that exist in one language only, each with its clock.
 *
 * @param late how many of them are late
 */
record DebtsPage(List<Crumb> crumbs, int late, Table table) implements Page {

    static DebtsPage of(DeskView desk) {
        LocalDate today = desk.at().today();
        List<Debt> debts = Debt.of(desk.snapshot(), desk.body(), desk.scribe(), desk.at());
        return new DebtsPage(
                desk.crumbsBelow(),
                (int) debts.stream().filter(debt -> debt.isLate(today)).count(),
                Table.underHeading(
                        desk.text("desk.debts"),
                        List.of(
                                Column.of(desk.text("desk.column.act")),
                                Column.of(desk.text("desk.column.missing")),
                                Column.of(desk.text("desk.field.audience")),
                                Column.of(desk.text("desk.column.standing"))),
                        debts.stream().map(debt -> row(debt, desk)).toList()));
    }

    private static List<Cell> row(Debt debt, DeskView desk) {
        String language = desk.text("desk.language." + debt.missing().code());
        return List.of(
                Cell.link(desk.title(debt.act()), desk.at().link("/record/" + debt.entry()))
                        .withNote(desk.text("record.act." + debt.act().kind().word())),
                Cell.link(desk.text("desk.debts.write", language), desk.at().link(debt.form())),
                Cell.text(desk.text("record.audience." + debt.act().audience().word())),
                Cell.tag(clock(debt, desk)).withNote(desk.text("desk.standing.deadline", debt.due())));
    }

    private static Tag clock(Debt debt, DeskView desk) {
        LocalDate today = desk.at().today();
        long left = ChronoUnit.DAYS.between(today, debt.due());
        return debt.isLate(today)
                ? Tag.bad(desk.text("account.state.overdue", debt.daysLate(today)))
                : Tag.plain(desk.text("account.state.open", left));
    }
}
