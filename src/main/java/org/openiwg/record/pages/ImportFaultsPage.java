package org.openiwg.record.pages;

import java.util.List;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Fault;
import org.openiwg.record.Reading;

/**
 * What is wrong with an uploaded history; nothing of it was recorded.
 *
 * @param total how many faults there are
 * @param shown how many of them the table has
 */
record ImportFaultsPage(long total, long shown, Table table) implements Page {

    static ImportFaultsPage of(Reading.Faulty faulty, PageContext at) {
        Table table = Table.underHeading(
                at.text("record.import.faults.table"),
                List.of(
                        Column.of(at.text("record.import.faults.where")),
                        Column.of(at.text("record.import.faults.column")),
                        Column.of(at.text("record.import.faults.what"))),
                faulty.first().stream().map(fault -> row(fault, at)).toList());
        return new ImportFaultsPage(faulty.total(), faulty.first().size(), table);
    }

    private static List<Cell> row(Fault fault, PageContext at) {
        return List.of(
                Cell.text(at.text("record.import.faults.line", fault.file(), fault.line())),
                Cell.text(fault.column()),
                Cell.text(fault.sentence(at.language())));
    }

    @Override
    public int status() {
        return 422;
    }
}
