package org.openiwg.platform.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Filter.Option;

/**
 * One question of a form with its answer so far; the template {@code platform.field} shows it.
 *
 * @param name of the field, and its id; of a {@link Shape#DAY} the beginning of the names of its three parts
 * @param hint what helps to answer; empty when nothing does
 * @param error what is wrong with the answer; empty when nothing is
 * @param values the answer; of a {@link Shape#DAY} day, month and year
 * @param options what there is to choose from, or what is known of names
 * @param type of an input: text, email, date, time, number, url
 * @param longest how many characters an answer may have; 0 for no limit
 * @param lang the language to answer in; null when any
 * @param autocomplete what a browser may fill in (HTML, autofill); null for nothing
 */
public record Field(
        Shape shape,
        String name,
        String label,
        String hint,
        String error,
        List<String> values,
        List<Option> options,
        String type,
        int longest,
        @Nullable String lang,
        @Nullable String autocomplete) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 20_000;

    /** How an answer is given. */
    public enum Shape {
        /** Day, month and year, the first two only when they are known. */
        DAY,
        /** One of a list. */
        CHOICE,
        /** One of a few, all of them seen at once. */
        RADIOS,
        /** Any number of a few. */
        CHECKS,
        /** A few words, with those that are known to choose from. */
        NAME,
        /** A few words. */
        LINE,
        /** Sentences. */
        TEXT,
        /** Files from the reader's machine. */
        FILES
    }

    public Field {
        values = List.copyOf(values);
        options = List.copyOf(options);
    }

    private static Field of(Shape shape, Typed typed, String name, String label, List<Option> options, int longest) {
        return new Field(
                shape,
                name,
                label,
                "",
                typed.errorAt(name),
                List.of(typed.value(name)),
                options,
                "text",
                longest,
                name.endsWith("_en") ? "en" : name.endsWith("_fr") ? "fr" : null,
                null);
    }

    /** One line of at most 200 characters; in the language that its name ends with ({@code title_fr}). */
    public static Field line(Typed typed, String name, String label) {
        return of(Shape.LINE, typed, name, label, List.of(), LONGEST_LINE);
    }

    /** Sentences, at most 20,000 characters. */
    public static Field text(Typed typed, String name, String label) {
        return of(Shape.TEXT, typed, name, label, List.of(), LONGEST_TEXT);
    }

    public static Field email(Typed typed, String name, String label) {
        return line(typed, name, label)
                .ofType("email")
                .withLongest(Typed.LONGEST_EMAIL)
                .filledWith("email");
    }

    /** A day of the calendar, {@code 2026-12-03}; see {@link Typed#day}. */
    public static Field date(Typed typed, String name, String label) {
        return line(typed, name, label).ofType("date").withLongest(10);
    }

    /** One of a list. */
    public static Field choice(Typed typed, String name, String label, List<Option> options) {
        return of(Shape.CHOICE, typed, name, label, options, 0);
    }

    /** One of a few. */
    public static Field radios(Typed typed, String name, String label, List<Option> options) {
        return of(Shape.RADIOS, typed, name, label, options, 0);
    }

    /** Any number of a few; what is chosen arrives as {@code name} with each value, see {@link #withValues}. */
    public static Field checks(Typed typed, String name, String label, List<Option> options) {
        return of(Shape.CHECKS, typed, name, label, options, 0);
    }

    /** Any number of files. */
    public static Field files(Typed typed, String name, String label) {
        return of(Shape.FILES, typed, name, label, List.of(), 0);
    }

    /** Its answer; empty when there is none. */
    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** The part of a day: 0 its day, 1 its month, 2 its year. */
    public String part(int number) {
        return values.size() > number ? values.get(number) : "";
    }

    /** The ids of what describes its input; null when nothing does. */
    public @Nullable String describedBy() {
        String hintId = hint.isEmpty() ? "" : name + "-hint";
        String errorId = error.isEmpty() ? "" : name + "-error";
        String both = (hintId + " " + errorId).strip();
        return both.isEmpty() ? null : both;
    }

    public Field withHint(String words) {
        return new Field(shape, name, label, words, error, values, options, type, longest, lang, autocomplete);
    }

    public Field withValues(List<String> answers) {
        return new Field(shape, name, label, hint, error, answers, options, type, longest, lang, autocomplete);
    }

    public Field withLongest(int characters) {
        return new Field(shape, name, label, hint, error, values, options, type, characters, lang, autocomplete);
    }

    public Field ofType(String inputType) {
        return new Field(shape, name, label, hint, error, values, options, inputType, longest, lang, autocomplete);
    }

    public Field filledWith(String autofill) {
        return new Field(shape, name, label, hint, error, values, options, type, longest, lang, autofill);
    }
}
