package org.openiwg.account.pages;

import java.util.List;
import org.openiwg.account.ObligationFilter.Sort;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;

/** Obligations as a table. */
final class ObligationTable {

    private ObligationTable() {}

    /** The obligations in their order. */
    static Table of(BodyView body, List<Obligation> duties) {
        return Table.underHeading(
                body.text("account.table.obligations"),
                List.of(
                        Column.of(body.text("account.column.obligation")),
                        Column.of(body.text("account.column.owner")),
                        Column.of(body.text("account.column.given")),
                        Column.of(body.text("account.column.deadline")),
                        Column.of(body.text("account.column.state"))),
                rows(body, duties));
    }

    /** The same as part of a list that can be put into other orders. */
    static Table sortable(BodyView body, List<Obligation> duties, Sort sort) {
        return Table.underHeading(
                body.text("account.table.obligations"),
                List.of(
                        Column.of(body.text("account.column.obligation")),
                        column(body, "owner", Sort.OWNER, sort),
                        column(body, "given", Sort.OPENED, sort),
                        column(body, "deadline", Sort.DEADLINE, sort),
                        column(body, "state", Sort.LATE, sort)),
                rows(body, duties));
    }

    private static Column column(BodyView body, String name, Sort by, Sort current) {
        String parameter = by == Sort.LATE ? "" : by.word();
        Column.Sorted sorted = by != current
                ? Column.Sorted.NOT
                : by == Sort.LATE ? Column.Sorted.DESCENDING : Column.Sorted.ASCENDING;
        return Column.of(body.text("account.column." + name))
                .sortable(body.at().links().here("sort", parameter, "page", ""), sorted);
    }

    private static List<List<Cell>> rows(BodyView body, List<Obligation> duties) {
        return duties.stream().map(duty -> row(body, duty)).toList();
    }

    private static List<Cell> row(BodyView body, Obligation duty) {
        return List.of(
                body.duty(duty.id()).withNote(Kinds.of(body, duty)),
                Cell.text(body.owner(duty.owner())),
                Cell.text(body.shortDate(duty.openedOn())),
                deadline(body, duty),
                Cell.tag(StateTag.of(body, duty)));
    }

    /** The first deadline is never forgotten. */
    private static Cell deadline(BodyView body, Obligation duty) {
        Cell deadline = Cell.text(body.shortDate(duty.deadline()));
        return duty.firstDeadline().equals(duty.deadline())
                ? deadline
                : deadline.withNote(body.text("account.deadline.first", body.shortDate(duty.firstDeadline())));
    }
}
