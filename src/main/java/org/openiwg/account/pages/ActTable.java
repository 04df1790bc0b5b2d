package org.openiwg.account.pages;

import java.util.List;
import org.openiwg.account.RecordedAct;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.record.Act;
import org.openiwg.record.Confidence;
import org.openiwg.record.Source;

/** Acts as a table: when, what, who, and the evidence. */
final class ActTable {
    private ActTable() {}

    static Table of(BodyView body, List<RecordedAct> acts) {
        return Table.underHeading(
                body.text("account.table.acts"),
                List.of(
                        Column.of(body.text("account.column.date")),
                        Column.of(body.text("account.column.act")),
                        Column.of(body.text("account.column.by")),
                        Column.of(body.text("account.column.source"))),
                acts.stream().map(recorded -> row(body, recorded)).toList());
    }

    private static List<Cell> row(BodyView body, RecordedAct recorded) {
        Act act = recorded.act();
        return List.of(
                Cell.text(body.shortDate(act.date())),
                what(body, recorded),
                Cell.text(act.by().isEmpty() ? "" : body.nameOf(act.by())),
                source(body, act));
    }

    /** The act as a link to its entry in the register, with its kind. */
    static Cell what(BodyView body, RecordedAct recorded) {
        return body.act(recorded).withNote(Kinds.of(body, recorded.act()));
    }

    /** The evidence; an address is a link only when a browser can follow it, and doubt is said. */
    static Cell source(BodyView body, Act act) {
        Source source = act.source();
        String title = source.title().isEmpty() ? source.url() : source.title();
        Cell cell = title.isEmpty()
                ? Cell.text(body.text("account.source.none"))
                : new Cell(title, source.isLink() ? source.url() : null, null, "", null);
        return act.confidence() == Confidence.ESTABLISHED ? cell : cell.withNote(confidence(body, act));
    }

    static String confidence(BodyView body, Act act) {
        return body.text("account.confidence." + act.confidence().word());
    }

    static Tag confidenceTag(BodyView body, Act act) {
        String word = body.text("account.confidence.tag." + act.confidence().word());
        return switch (act.confidence()) {
            case ESTABLISHED -> Tag.good(word);
            case REPORTED, INFERRED -> Tag.plain(word);
            case DISPUTED -> Tag.doubt(word);
        };
    }
}
