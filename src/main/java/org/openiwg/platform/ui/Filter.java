package org.openiwg.platform.ui;

import java.util.List;

/**
 * One question of a filter form.
 *
 * @param name the parameter
 * @param label the question
 * @param value what is chosen or written; empty for everything
 * @param options what can be chosen; empty for a field to write in
 */
public record Filter(String name, String label, String value, List<Option> options) {

    /**
     * One of the answers.
     *
     * @param value the parameter's value
     * @param text its words
     */
    public record Option(String value, String text) {}

    public static Filter choice(String name, String label, String value, List<Option> options) {
        return new Filter(name, label, value, options);
    }

    public static Filter words(String name, String label, String value) {
        return new Filter(name, label, value, List.of());
    }
}
