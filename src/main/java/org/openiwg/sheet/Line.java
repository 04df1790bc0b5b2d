package org.openiwg.sheet;

import java.util.Map;

/**
 * A row of the sheet of items, as it was filled in.
 *
 * @param sheet the name of the sheet
 * @param row its number as the spreadsheet shows it, from 1
 * @param cells what stands in its columns; a day as the record writes it; those with nothing in them left out
 */
record Line(String sheet, int row, Map<SheetColumn, String> cells) {

    Line {
        cells = Map.copyOf(cells);
    }

    String cell(SheetColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(SheetColumn column) {
        return cells.containsKey(column);
    }

    String address(SheetColumn column) {
        return column.address(sheet, row);
    }

    /** Whether nothing was filled in. */
    boolean saysNothing() {
        return cells.keySet().stream().noneMatch(SheetColumn::isFilledIn);
    }
}
