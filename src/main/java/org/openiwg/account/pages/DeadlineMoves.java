package org.openiwg.account.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.RecordedAct;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.record.Act;
import org.openiwg.record.Effect;

/** How the deadline of a duty was moved: when, from which day to which, and why. */
final class DeadlineMoves {

    private DeadlineMoves() {}

    /** The moves in order; null when there are none. */
    static @Nullable Table of(BodyView body, Obligation duty, DutyActs acts) {
        List<RecordedAct> moves = acts.by(Effect.EXTENDS);
        if (moves.isEmpty()) {
            return null;
        }
        List<List<Cell>> rows = new ArrayList<>();
        LocalDate from = duty.firstDeadline();
        for (RecordedAct move : moves) {
            Act act = move.act();
            LocalDate to = act.due() == null ? from : act.due().last();
            rows.add(row(body, move, from, to));
            from = to;
        }
        return Table.underHeading(
                body.text("account.table.moves"),
                List.of(
                        Column.of(body.text("account.column.moved-on")),
                        Column.of(body.text("account.column.from")),
                        Column.of(body.text("account.column.to")),
                        Column.number(body.text("account.column.by-days")),
                        Column.of(body.text("account.column.reason"))),
                rows);
    }

    private static List<Cell> row(BodyView body, RecordedAct move, LocalDate from, LocalDate to) {
        Act act = move.act();
        Cell reason = body.act(move);
        return List.of(
                Cell.text(body.shortDate(act.date())),
                Cell.text(body.shortDate(from)),
                Cell.text(body.shortDate(to)),
                Cell.text(body.at().days(Days.between(from, to))),
                act.note().isEmpty()
                        ? reason.withNote(body.text("account.reason.none"))
                        : reason.withNote(act.note().in(body.at().language().locale())));
    }
}
