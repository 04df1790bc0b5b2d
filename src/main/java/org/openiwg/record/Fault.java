package org.openiwg.record;

import java.util.List;
import java.util.Locale;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;

/**
 * Something wrong with a row of a history, and where.
 *
 * @param file the file's name, for example {@code acts.csv}
 * @param line the line on which the row begins, from 1; the header is line 1; {@link #IN_THE_REGISTER} for an act that
 *     stands in no file
 * @param column the column's name, or {@code row} when the whole row is meant
 * @param wrong what is wrong
 * @param words what the sentence names: the value found, what was expected
 */
public record Fault(String file, long line, String column, Wrong wrong, List<String> words) {

    /** The line of what is in the register already. */
    static final long IN_THE_REGISTER = 0;

    /** What can be wrong; each has its sentence in {@code messages/faults}. */
    public enum Wrong {
        FILE_MISSING,
        FILE_UNREADABLE,
        ZIP_UNREADABLE,
        ZIP_ENTRIES,
        ZIP_TOO_LARGE,
        ZIP_TOO_DENSE,
        ZIP_NAME,
        ZIP_WITHOUT_ACTS,
        ZIP_SEVERAL,
        NOT_UTF8,
        NOT_CSV,
        NO_HEADER,
        UNKNOWN_COLUMN,
        COLUMN_TWICE,
        COLUMN_MISSING,
        FIELD_COUNT,
        EMPTY_ROW,
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
        AFTER_THE_END,
        DUE_BEFORE_ACT,
        UNKNOWN_STANDARD,
        STANDARD_TWICE,
        BAD_DAYS,
        BAD_UNIT,
        STANDARD_DIFFERS
    }

    /** What is wrong and what is expected, as a sentence in the reader's language. */
    public String sentence(Language language) {
        return Messages.in(language)
                .text("faults." + wrong.name().toLowerCase(Locale.ROOT).replace('_', '-'), words.toArray());
    }

    /**
     * {@code acts.csv:LINE: COLUMN: what is wrong and what is expected}, in the reader's language; of an act in the
     * register only what is wrong with it.
     */
    public String text(Language language) {
        if (line == IN_THE_REGISTER) {
            return Messages.in(language).text("faults.in-the-register", sentence(language));
        }
        return file + ":" + line + ": " + column + ": " + sentence(language);
    }

    /** Whether it is wrong with a row of a file, not with what is in the register already. */
    public boolean isOfFile() {
        return line != IN_THE_REGISTER;
    }

    static Fault of(String file, long line, String column, Wrong wrong, String... words) {
        return new Fault(file, line, column, wrong, List.of(words));
    }
}
