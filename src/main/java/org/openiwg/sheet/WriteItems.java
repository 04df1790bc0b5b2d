package org.openiwg.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Bilingual;

/** Writes what is owed as a workbook to fill in, in the language of the page. */
final class WriteItems {

    private static final String WASH = "E8EEF2";
    private static final String FILLED_IN = "FFF8DC";
    private static final int HINT_WIDTH = 100;

    private final PageContext at;

    WriteItems(PageContext at) {
        this.at = at;
    }

    /** The bytes of the workbook. */
    byte[] workbook(String body, List<Item> items, long seen) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "OpenIWG", "1.0")) {
            items(workbook.newWorksheet(at.text("sheet.items")), items, seen);
            instructions(workbook.newWorksheet(at.text("sheet.instructions")), body);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    private void items(Worksheet sheet, List<Item> items, long seen) {
        for (SheetColumn column : SheetColumn.values()) {
            int place = column.place();
            sheet.width(place, column.width());
            sheet.value(0, place, column == SheetColumn.ID ? "id" : at.text(column.key()));
            sheet.style(0, place)
                    .bold()
                    .wrapText(true)
                    .fillColor(column.isFilledIn() ? FILLED_IN : WASH)
                    .set();
        }
        sheet.freezePane(SheetColumn.KIND.place(), 1);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        for (int i = 0; i < items.size(); i++) {
            row(sheet, i + 1, items.get(i), seen);
        }
        if (!items.isEmpty()) {
            int what = SheetColumn.WHAT.place();
            sheet.range(1, what, items.size(), what)
                    .validateWithListByFormula(
                            "\"" + at.text("sheet.what.done") + "," + at.text("sheet.what.deadline") + "\"")
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle(at.text("sheet.column.what"))
                    .error(at.text("sheet.what.choose"));
        }
    }

    private void row(Worksheet sheet, int row, Item item, long seen) {
        text(sheet, row, SheetColumn.ID, item.id());
        sheet.value(row, SheetColumn.SEEN.place(), seen);
        text(sheet, row, SheetColumn.ITEM, in(item.title()));
        text(
                sheet,
                row,
                SheetColumn.KIND,
                at.text("account.kind." + item.duty().id().family().word()));
        text(sheet, row, SheetColumn.OWNER, in(item.ownerName()));
        sheet.value(row, SheetColumn.DUE.place(), item.duty().deadline());
        text(sheet, row, SheetColumn.STATE, ItemWords.state(item.duty(), at));
        for (SheetColumn column : SheetColumn.values()) {
            boolean day = column == SheetColumn.DUE || column == SheetColumn.DAY || column == SheetColumn.DEADLINE;
            StyleSetter style = sheet.style(row, column.place());
            style.wrapText(true).verticalAlignment("top");
            if (day) {
                style.format("yyyy-mm-dd");
            }
            if (column.isFilledIn()) {
                style.fillColor(FILLED_IN).protectionOption(ProtectionOption.LOCKED, false);
            }
            style.set();
        }
    }

    /** A text that a spreadsheet shows and never runs: it is written as a string, whatever it begins with. */
    private static void text(Worksheet sheet, int row, SheetColumn column, String text) {
        sheet.value(row, column.place(), text);
    }

    private void instructions(Worksheet sheet, String body) {
        sheet.width(0, HINT_WIDTH);
        sheet.value(0, 0, at.text("sheet.title.of", body));
        sheet.style(0, 0).bold().fontSize(14).wrapText(true).set();
        List<String> lines = List.of(
                at.text("sheet.how.fill"),
                at.text("sheet.how.done", at.text("sheet.what.done")),
                at.text("sheet.how.deadline", at.text("sheet.what.deadline")),
                at.text("sheet.how.nothing"),
                at.text("sheet.how.days"),
                at.text("sheet.how.languages"),
                at.text("sheet.how.rows"),
                at.text("sheet.how.send"));
        for (int i = 0; i < lines.size(); i++) {
            sheet.value(i + 2, 0, lines.get(i));
            sheet.style(i + 2, 0).wrapText(true).verticalAlignment("top").set();
        }
    }

    private String in(Bilingual text) {
        return text.in(at.language().locale());
    }
}
