package org.openiwg.sheet;

import java.util.Locale;

/** The columns of the sheet of items, in their order; the first seven are for reading, the others are filled in. */
enum SheetColumn {
    /** What names the item; the row is found by it. */
    ID(24),
    /** How many entries the register had when the sheet was made. */
    SEEN(10),
    ITEM(44),
    KIND(16),
    OWNER(30),
    DUE(14),
    STATE(22),
    WHAT(18),
    DAY(14),
    DEADLINE(16),
    NOTE_EN(50),
    NOTE_FR(50);

    private final int width;

    SheetColumn(int width) {
        this.width = width;
    }

    /** In characters. */
    int width() {
        return width;
    }

    @SuppressWarnings("EnumOrdinal") // the order of the columns is what the enum is
    int place() {
        return ordinal();
    }

    boolean isFilledIn() {
        return compareTo(WHAT) >= 0;
    }

    /** "Items!D7". */
    String address(String sheet, int row) {
        return sheet + "!" + (char) ('A' + place()) + row;
    }

    /** Its heading in messages. */
    String key() {
        return "sheet.column." + name().toLowerCase(Locale.ROOT);
    }
}
