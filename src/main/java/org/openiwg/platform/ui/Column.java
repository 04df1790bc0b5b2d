package org.openiwg.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param text its heading
 * @param number whether it holds figures, which stand at the end of the line
 * @param sortHref the same list sorted by this column; null when it cannot be
 * @param sorted how the list is sorted by it
 */
public record Column(String text, boolean number, @Nullable String sortHref, Sorted sorted) {

    /** The order of a column. */
    public enum Sorted {
        NOT,
        ASCENDING,
        DESCENDING
    }

    public static Column of(String text) {
        return new Column(text, false, null, Sorted.NOT);
    }

    public static Column number(String text) {
        return new Column(text, true, null, Sorted.NOT);
    }

    public Column sortable(String href, Sorted order) {
        return new Column(text, number, href, order);
    }
}
