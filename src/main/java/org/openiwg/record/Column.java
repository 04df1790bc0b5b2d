package org.openiwg.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of {@code acts.csv}, in the order in which they are written. */
enum Column {
    DATE,
    ACT,
    BODY,
    SUBJECT,
    ABOUT,
    BY,
    TO,
    DUE,
    TITLE_EN,
    TITLE_FR,
    NOTE_EN,
    NOTE_FR,
    LANGUAGES,
    COUNT,
    CONFIDENCE,
    AUDIENCE,
    SOURCE_TITLE,
    SOURCE_URL;

    private final String word = name().toLowerCase(Locale.ROOT);

    String word() {
        return word;
    }

    static @Nullable Column of(String word) {
        for (Column column : values()) {
            if (column.word.equals(word)) {
                return column;
            }
        }
        return null;
    }

    static String words() {
        return Arrays.stream(values()).map(Column::word).collect(Collectors.joining(", "));
    }
}
