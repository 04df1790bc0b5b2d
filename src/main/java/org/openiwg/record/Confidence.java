package org.openiwg.record;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How sure the record is of an act. */
public enum Confidence {
    ESTABLISHED,
    REPORTED,
    INFERRED,
    DISPUTED;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** As it is written in files. */
    public String word() {
        return word;
    }

    /** The one of that word, or null when there is none. */
    public static @Nullable Confidence of(String word) {
        for (Confidence one : values()) {
            if (one.word.equals(word)) {
                return one;
            }
        }
        return null;
    }
}
