package org.openiwg.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the sheet of items of a workbook that {@link SafeWorkbook} has looked at. Formulas are refused, not computed. */
final class ReadItems {
    static final int MOST_ROWS = 2_000;
    private static final int LONGEST = 20_000;
    private final List<Line> lines = new ArrayList<>();
    private final List<Misfit> misfits = new ArrayList<>();

    private ReadItems() {}

    /**
     * @param misfits what cannot be read, with the cell; empty when all of it can
     */
    record Filled(List<Line> lines, List<Misfit> misfits) {}

    static Filled read(byte[] workbook) {
        ReadItems reading = new ReadItems();
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, false))) {
            Optional<Sheet> sheet = itemsOf(book);
            if (sheet.isEmpty()) {
                reading.misfits.add(Misfit.of("", "sheet.file.other"));
            } else {
                reading.read(sheet.get());
            }
        } catch (IOException | RuntimeException damaged) {
            // What a library says of a file from outside is not for the reader; that it cannot be read is.
            reading.lines.clear();
            reading.misfits.clear();
            reading.misfits.add(Misfit.of("", "sheet.file.damaged"));
        }
        return new Filled(List.copyOf(reading.lines), List.copyOf(reading.misfits));
    }

    /** The sheet whose first cell says "id", whatever it is called. */
    private static Optional<Sheet> itemsOf(ReadableWorkbook book) throws IOException {
        for (Sheet sheet : book.getSheets().toList()) {
            try (Stream<Row> rows = sheet.openStream()) {
                Optional<Row> first = rows.findFirst();
                if (first.isPresent() && text(first.get(), SheetColumn.ID).equals("id")) {
                    return Optional.of(sheet);
                }
            }
        }
        return Optional.empty();
    }

    private void read(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext()) {
                Row row = each.next();
                if (row.getRowNum() > 1 && !isEmpty(row)) {
                    if (lines.size() == MOST_ROWS) {
                        misfits.add(Misfit.of(
                                SheetColumn.ID.address(sheet.getName(), row.getRowNum()),
                                "sheet.file.rows",
                                Integer.toString(MOST_ROWS)));
                        return;
                    }
                    lines.add(line(sheet.getName(), row));
                }
            }
        }
    }

    private static boolean isEmpty(Row row) {
        for (SheetColumn column : SheetColumn.values()) {
            Optional<Cell> cell = cell(row, column);
            if (cell.isPresent() && (isFormula(cell.get()) || !text(row, column).isEmpty())) {
                return false;
            }
        }
        return true;
    }

    private Line line(String sheet, Row row) {
        Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
        for (SheetColumn column : SheetColumn.values()) {
            Optional<Cell> cell = cell(row, column);
            String place = column.address(sheet, row.getRowNum());
            if (cell.isPresent() && isFormula(cell.get())) {
                misfits.add(Misfit.of(place, "sheet.cell.formula"));
            } else {
                String text = text(row, column);
                if (text.length() > LONGEST) {
                    misfits.add(Misfit.of(place, "sheet.cell.long", Integer.toString(LONGEST)));
                } else if (!text.isEmpty()) {
                    cells.put(column, text);
                }
            }
        }
        return new Line(sheet, row.getRowNum(), cells);
    }

    private static boolean isFormula(Cell cell) {
        return cell.getType() == CellType.FORMULA || cell.getFormula() != null;
    }

    private static Optional<Cell> cell(Row row, SheetColumn column) {
        return row.getOptionalCell(column.place());
    }

    /** What stands in a cell, on one line; a day that the spreadsheet keeps as a number as the record writes days. */
    private static String text(Row row, SheetColumn column) {
        Optional<Cell> cell = cell(row, column);
        if (cell.isEmpty()) {
            return "";
        }
        boolean day = column == SheetColumn.DAY || column == SheetColumn.DEADLINE || column == SheetColumn.DUE;
        if (day && cell.get().getType() == CellType.NUMBER) {
            return day(cell.get());
        }
        String text = cell.get().getText();
        return text == null
                ? ""
                : text.replaceAll("[\\s\u00a0]+", " ")
                        .replaceAll("\\p{Cntrl}", "")
                        .strip();
    }

    /** A number between the years 1900 and 2199 is a day; a year that was typed as a number stays one. */
    private static String day(Cell cell) {
        double number = cell.asNumber().doubleValue();
        if (number < 3_000) {
            return cell.getText();
        }
        LocalDateTime moment = number < 110_000 ? cell.asDate() : null;
        return moment == null ? cell.getText() : moment.toLocalDate().toString();
    }
}
