package org.openiwg.account.pages;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.account.OwnPages;
import org.openiwg.account.RecordedAct;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.record.Act;
import org.openiwg.record.Effect;

/** Reminders, letters and recommendations, and whether they were answered. */
final class AnswerTable {

    private AnswerTable() {}

    /** In short: from whom, what, since when. */
    static Table waiting(BodyView body, List<Obligation> duties) {
        return Table.underHeading(
                body.text("account.table.waiting"),
                List.of(
                        Column.of(body.text("account.column.what")),
                        Column.of(body.text("account.column.received")),
                        Column.of(body.text("account.column.answer"))),
                duties.stream().map(duty -> shortRow(body, duty)).toList());
    }

    private static List<Cell> shortRow(BodyView body, Obligation duty) {
        return List.of(
                body.duty(duty.id()).withNote(from(body, duty)),
                received(body, duty),
                Cell.tag(StateTag.of(body, duty)));
    }

    /** In full: what each is about, too; a letter that can be read leads there. */
    static Table of(BodyView body, List<Obligation> duties, List<OwnPages> own) {
        return Table.underHeading(
                body.text("account.table.answers"),
                List.of(
                        Column.of(body.text("account.column.what")),
                        Column.of(body.text("account.column.asker")),
                        Column.of(body.text("account.column.about")),
                        Column.of(body.text("account.column.received")),
                        Column.of(body.text("account.column.answer"))),
                duties.stream().map(duty -> row(body, duty, own)).toList());
    }

    private static List<Cell> row(BodyView body, Obligation duty, List<OwnPages> own) {
        Act opening = opening(body, duty);
        return List.of(
                what(body, duty, own).withNote(Kinds.of(body, duty)),
                Cell.text(from(body, duty)),
                opening == null || opening.about() == null ? Cell.EMPTY : body.thing(opening.about()),
                received(body, duty),
                answer(body, duty));
    }

    private static Cell what(BodyView body, Obligation duty, List<OwnPages> own) {
        Cell cell = body.duty(duty.id());
        return own.stream()
                .flatMap(pages -> pages.of(body.body(), duty.id()).stream())
                .findFirst()
                .map(path -> new Cell(cell.text(), body.at().link(path), cell.tag(), cell.note(), cell.lang()))
                .orElse(cell);
    }

    private static Cell answer(BodyView body, Obligation duty) {
        List<String> notes = new ArrayList<>();
        for (RecordedAct recorded : body.known(body.books().acts().on(body.body(), duty.id()))) {
            Act act = recorded.act();
            if (act.effect() == Effect.NONE) {
                notes.add(body.text("account.answer.acknowledged", body.date(act.date())));
            } else if (act.effect() != Effect.OPENS) {
                notes.add(body.date(act.date()));
            }
        }
        return Cell.tag(StateTag.of(body, duty)).withNote(String.join("; ", notes));
    }

    private static Cell received(BodyView body, Obligation duty) {
        Act opening = opening(body, duty);
        return Cell.text(opening == null ? body.shortDate(duty.openedOn()) : body.shortDate(opening.date()));
    }

    private static String from(BodyView body, Obligation duty) {
        Act opening = opening(body, duty);
        return opening == null || opening.by().isEmpty() ? "" : body.nameOf(opening.by());
    }

    private static @org.jspecify.annotations.Nullable Act opening(BodyView body, Obligation duty) {
        return body.books().acts().on(body.body(), duty.id()).stream()
                .map(RecordedAct::act)
                .filter(act -> act.effect() == Effect.OPENS)
                .findFirst()
                .orElse(null);
    }
}
