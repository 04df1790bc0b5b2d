package org.openiwg.record;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who may see an act; each includes the ones before it. */
public enum Audience {
    PUBLIC,
    MEMBERS,
    CHAIRS;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** As it is written in files. */
    public String word() {
        return word;
    }

    /** The one of that word, or null when there is none. */
    public static @Nullable Audience of(String word) {
        for (Audience one : values()) {
            if (one.word.equals(word)) {
                return one;
            }
        }
        return null;
    }
}
