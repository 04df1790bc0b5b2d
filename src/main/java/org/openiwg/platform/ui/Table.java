package org.openiwg.platform.ui;

import java.util.List;

/**
 * A table; on a phone each row is a card, each cell under the name of its column. The first cell of a row names it.
 *
 * @param caption what the table holds
 * @param captionHidden whether only those who hear the page need the caption, because a heading says the same
 * @param columns the columns
 * @param rows the rows, as many cells as columns
 */
public record Table(String caption, boolean captionHidden, List<Column> columns, List<List<Cell>> rows) {

    public static Table of(String caption, List<Column> columns, List<List<Cell>> rows) {
        return new Table(caption, false, columns, rows);
    }

    /** A table right below a heading that says what it holds. */
    public static Table underHeading(String caption, List<Column> columns, List<List<Cell>> rows) {
        return new Table(caption, true, columns, rows);
    }
}
