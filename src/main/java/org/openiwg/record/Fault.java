package org.openiwg.record;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * Something wrong with a row of a history, and where.
 *
 * @param file the file's name, for example {@code acts.csv}
 * @param line the line on which the row begins, from 1; the header is line 1
 * @param column the column's name, or {@code row} when the whole row is meant
 * @param wrong what is wrong
 * @param words what the sentence names: the value found, what was expected
 */
public record Fault(String file, long line, String column, Wrong wrong, List<String> words) {

    /** What can be wrong; each has its sentence in {@code messages/record}. */
    public enum Wrong {
        FILE_MISSING,
        FILE_UNREADABLE,
        NOT_UTF8,
        NOT_CSV,
        NO_HEADER,
        UNKNOWN_COLUMN,
        COLUMN_TWICE,
        COLUMN_MISSING,
        FIELD_COUNT,
        CONTROL_CHARACTER,
        TOO_LONG,
        MISSING,
        BAD_DATE,
        UNKNOWN_ACT,
        BAD_SLUG,
        BAD_ABOUT,
        BAD_LANGUAGE,
        BAD_COUNT,
        BAD_CONFIDENCE,
        BAD_AUDIENCE,
        NEVER_OPENED,
        ABOUT_NEVER_OPENED,
        OPENED_TWICE,
        FORMED_TWICE,
        NEVER_FORMED,
        RECEIVER_NEVER_FORMED,
        RECEIVER_IS_ITSELF,
        SUCCESSION_CIRCLE,
        BEFORE_FORMED,
        DUE_BEFORE_ACT,
        UNKNOWN_STANDARD,
        STANDARD_TWICE,
        BAD_DAYS,
        BAD_UNIT,
        STANDARD_DIFFERS
    }

    /** What is wrong and what is expected, as a sentence in the reader's language. */
    public String sentence(Locale locale) {
        String pattern = ResourceBundle.getBundle("messages.faults", locale, NO_FALLBACK)
                .getString(wrong.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String sentence = pattern;
        for (int i = 0; i < words.size(); i++) {
            sentence = sentence.replace("{" + i + "}", Objects.requireNonNull(words.get(i)));
        }
        return sentence;
    }

    /** {@code acts.csv:LINE: COLUMN: what is wrong and what is expected}, in the reader's language. */
    public String text(Locale locale) {
        return file + ":" + line + ": " + column + ": " + sentence(locale);
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static Fault of(String file, long line, String column, Wrong wrong, String... words) {
        return new Fault(file, line, column, wrong, List.of(words));
    }
}
