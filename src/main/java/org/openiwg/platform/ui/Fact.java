package org.openiwg.platform.ui;

import java.util.List;

/**
 * One line of a summary list.
 *
 * @param name what it is
 * @param values what is known of it, each on its own line
 */
public record Fact(String name, List<Cell> values) {

    public static Fact of(String name, Cell... values) {
        return new Fact(name, List.of(values));
    }

    public static Fact of(String name, String value) {
        return new Fact(name, List.of(Cell.text(value)));
    }
}
