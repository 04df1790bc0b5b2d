package org.openiwg.record.pages;

import java.util.List;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.record.Act;
import org.openiwg.record.Audience;
import org.openiwg.record.Confidence;
import org.openiwg.record.Entry;

/** Entries as a table. */
final class EntryTable {

    private EntryTable() {}

    static Table of(EntryWords words, List<Entry> entries) {
        return Table.underHeading(
                words.text("record.title"),
                List.of(
                        Column.of(words.text("record.column.what")),
                        Column.of(words.text("record.column.date")),
                        Column.of(words.text("record.column.body")),
                        Column.of(words.text("record.column.by")),
                        Column.number(words.text("record.column.entry"))),
                entries.stream().map(entry -> row(words, entry)).toList());
    }

    private static List<Cell> row(EntryWords words, Entry entry) {
        Cell what = words.cell(words.title(entry), words.at().link("/record/" + entry.index()));
        Cell number = Cell.text(words.number(entry.index()));
        Act act = entry.act();
        if (act == null || !act.isFor(Audience.PUBLIC)) {
            return List.of(what, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, number);
        }
        return List.of(
                what.withNote(words.kind(act)),
                date(words, act),
                Cell.text(words.name(act.body())),
                Cell.text(act.by().isEmpty() ? "" : words.institution(act.by())),
                number);
    }

    /** The date, with its doubt when there is any. */
    private static Cell date(EntryWords words, Act act) {
        Cell date = Cell.text(words.shortDate(act.date()));
        return act.confidence() == Confidence.ESTABLISHED
                ? date
                : date.withNote(
                        words.text("record.confidence." + act.confidence().word()));
    }
}
