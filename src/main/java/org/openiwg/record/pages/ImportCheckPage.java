package org.openiwg.record.pages;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;
import org.openiwg.record.Act;
import org.openiwg.record.History;
import org.openiwg.record.ImportHistory.Outcome;
import org.openiwg.record.Standard;

/**
 * What an uploaded history would add, before anything is recorded.
 *
 * @param name what the upload is kept under
 * @param acts how many acts it would add
 * @param standards how many service standards it would set
 * @param there how many of its acts the register has
 * @param table the first of what it would add
 * @param readOnly why nothing can be recorded just now, in sentences; empty when it can
 */
record ImportCheckPage(String name, int acts, int standards, int there, Table table, List<String> readOnly)
        implements Page {

    /** So many are shown; a clerk looks at the first and knows the rest. */
    private static final int SHOWN = 200;

    static ImportCheckPage of(String name, Outcome.Sound sound, EntryWords words, List<String> readOnly) {
        History added = sound.added();
        List<List<Cell>> rows = new ArrayList<>();
        added.standards().forEach(standard -> rows.add(row(standard, words)));
        added.acts().stream().limit(SHOWN).forEach(act -> rows.add(row(act, words)));
        Table table = Table.underHeading(
                words.text("record.import.check.table"),
                List.of(
                        Column.of(words.text("record.column.what")),
                        Column.of(words.text("record.column.date")),
                        Column.of(words.text("record.column.body")),
                        Column.of(words.text("record.import.check.seen-by"))),
                rows);
        return new ImportCheckPage(
                name, added.acts().size(), added.standards().size(), sound.alreadyThere(), table, readOnly);
    }

    private static List<Cell> row(Act act, EntryWords words) {
        return List.of(
                words.cell(words.title(act), null).withNote(words.kind(act)),
                Cell.text(words.shortDate(act.date())),
                Cell.text(words.name(act.body())),
                Cell.text(words.text("record.audience." + act.audience().word())));
    }

    private static List<Cell> row(Standard standard, EntryWords words) {
        return List.of(
                Cell.text(words.title(standard)),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.text(words.text("record.audience.public")));
    }

    boolean isNew() {
        return acts + standards > 0;
    }

    int shown() {
        return Math.min(acts, SHOWN);
    }
}
