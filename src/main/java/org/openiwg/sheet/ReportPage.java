package org.openiwg.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Act;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Entry;
import org.openiwg.record.PartialDate;
import org.openiwg.record.Statement;

/**
 * What a sheet says, row by row, before anything of it is recorded.
 *
 * @param address its own
 * @param upload where the sheet is sent again once it was put right
 * @param name what the file was called
 * @param rows what each row would record, beside how the item stands
 * @param meanwhile what others recorded about the same items since the sheet was made
 * @param untouched how many rows say nothing
 * @param errors what has to be put right, by its cell
 * @param looked how many entries the register has
 * @param overtaken whether somebody was faster in the very moment of recording
 * @param readOnly why nothing can be recorded just now, in sentences; empty when it can
 */
record ReportPage(
        List<Crumb> crumbs,
        String address,
        String upload,
        String name,
        Table rows,
        Table meanwhile,
        int untouched,
        List<FormError> errors,
        long looked,
        boolean overtaken,
        List<String> readOnly)
        implements Page {

    static Table rows(List<RowReport> reports, PageContext at) {
        return Table.underHeading(
                at.text("sheet.rows"),
                List.of(
                        Column.of(at.text("sheet.column.item")),
                        Column.of(at.text("sheet.column.place")),
                        Column.of(at.text("sheet.column.now")),
                        Column.of(at.text("sheet.column.report"))),
                reports.stream().map(report -> row(report, at)).toList());
    }

    private static List<Cell> row(RowReport report, PageContext at) {
        Item item = report.item();
        Act act = report.act();
        Cell named = Cell.text(in(item.title(), at)).withNote(in(item.ownerName(), at));
        return List.of(
                report.isStale() ? named.withTag(Tag.doubt(at.text("sheet.stale"))) : named,
                Cell.text(report.line().address(SheetColumn.WHAT)),
                Cell.text(ItemWords.state(item.duty(), at))
                        .withNote(at.text("sheet.due", item.duty().deadline())),
                Cell.text(said(act, at)).withNote(in(act.note(), at)));
    }

    private static String said(Act act, PageContext at) {
        PartialDate due = act.due();
        return due == null
                ? at.text("sheet.says.done", date(act.date(), at))
                : at.text("sheet.says.deadline", date(due, at), date(act.date(), at));
    }

    /** Beside what the rows say, what is on record by now; what its reader may not see is only said to be there. */
    static Table meanwhile(List<RowReport> reports, Audience reader, PageContext at) {
        List<List<Cell>> rows = new ArrayList<>();
        for (RowReport report : reports) {
            for (Entry entry : report.since()) {
                Act act = act(entry);
                boolean visible = act != null && entry.isFor(reader);
                PartialDate due = act == null ? null : act.due();
                rows.add(List.of(
                        Cell.text(in(report.item().title(), at)),
                        Cell.link(
                                act == null
                                        ? at.text("sheet.meanwhile.corrected")
                                        : at.text("record.act." + act.kind().word()),
                                at.link("/record/" + entry.index())),
                        Cell.text(visible && act != null ? date(act.date(), at) : ""),
                        Cell.text(visible && due != null ? date(due, at) : ""),
                        Cell.text(visible && act != null ? in(act.note(), at) : "")));
            }
        }
        return Table.underHeading(
                at.text("sheet.meanwhile"),
                List.of(
                        Column.of(at.text("sheet.column.item")),
                        Column.of(at.text("sheet.column.what")),
                        Column.of(at.text("sheet.column.day")),
                        Column.of(at.text("sheet.column.deadline")),
                        Column.of(at.text("sheet.column.note"))),
                rows);
    }

    private static @Nullable Act act(Entry entry) {
        return entry.statement() instanceof Statement.Corrected corrected ? corrected.act() : entry.act();
    }

    private static String date(PartialDate date, PageContext at) {
        return date.precision() == PartialDate.Precision.DAY ? at.date(date.first()) : date.text();
    }

    private static String in(Bilingual text, PageContext at) {
        return text.in(at.language().locale());
    }

    boolean isStale() {
        return !meanwhile.rows().isEmpty();
    }

    boolean canBeRecorded() {
        return errors.isEmpty() && !rows.rows().isEmpty() && readOnly.isEmpty();
    }

    @Override
    public int status() {
        return !errors.isEmpty() ? 422 : overtaken ? 409 : 200;
    }
}
