package org.openiwg.record;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a service standard is about, with the rule that holds when a body has set none of its own. */
public enum StandardKind {
    MANDATE(365),
    COMMITMENT(365),
    REMINDER(45),
    RECOMMENDATION(120),
    ACTION(90),
    CONSULTATION(90),
    SITE(90),
    MEETING(92),
    /** How many co-chairs there have to be: a number, not days. */
    CHAIRS(2);

    private final String word = name().toLowerCase(Locale.ROOT);
    private final int byDefault;

    StandardKind(int byDefault) {
        this.byDefault = byDefault;
    }

    /** As it is written in {@code standards.csv}. */
    public String word() {
        return word;
    }

    /** Calendar days (for {@link #CHAIRS} a number of chairs). */
    public int byDefault() {
        return byDefault;
    }

    /** The kind of that word, or null when there is none. */
    public static @Nullable StandardKind of(String word) {
        for (StandardKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        return null;
    }
}
