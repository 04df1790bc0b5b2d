package org.openiwg.record.pages;

import java.util.ArrayList;
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

    /** Acts as they read now, each with its mark when it was corrected or is not for everyone. */
    static Table of(EntryWords words, List<Entry> entries, Corrected corrected) {
        return Table.underHeading(
                words.text("record.title"),
                List.of(
                        Column.of(words.text("record.column.what")),
                        Column.of(words.text("record.column.date")),
                        Column.of(words.text("record.column.body")),
                        Column.of(words.text("record.column.by")),
                        Column.number(words.text("record.column.entry"))),
                entries.stream().map(entry -> row(words, entry, corrected)).toList());
    }

    private static List<Cell> row(EntryWords words, Entry entry, Corrected corrected) {
        String href = words.at().link("/record/" + entry.index());
        Cell number = Cell.text(words.number(entry.index()));
        Act act = corrected.act(entry);
        if (act == null) {
            Cell what = words.cell(words.title(entry), href).withMarks(marks(words, entry, corrected));
            return List.of(what, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, number);
        }
        return List.of(
                words.cell(words.title(act), href).withNote(words.kind(act)).withMarks(marks(words, entry, corrected)),
                date(words, act),
                Cell.text(words.name(act.body())),
                Cell.text(act.by().isEmpty() ? "" : words.institution(act.by())),
                number);
    }

    private static List<Cell.Mark> marks(EntryWords words, Entry entry, Corrected corrected) {
        List<Cell.Mark> marks = new ArrayList<>();
        Audience audience = corrected.audience(entry);
        if (audience != Audience.PUBLIC) {
            marks.add(new Cell.Mark(words.text("record.seen-by." + audience.word()), null));
        }
        Long by = corrected.by(entry);
        if (by != null) {
            marks.add(new Cell.Mark(
                    words.text(
                            corrected.isStruck(entry) ? "record.struck-by" : "record.corrected-by", words.number(by)),
                    words.at().link("/record/" + by)));
        }
        return marks;
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
