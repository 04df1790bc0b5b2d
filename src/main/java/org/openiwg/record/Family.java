package org.openiwg.record;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The families of things that acts make and touch; a thing's address in its body is {@code family/slug}. */
public enum Family {
    BODY,
    MEMBER,
    CHAIR,
    MANDATE,
    COMMITMENT,
    REMINDER,
    RECOMMENDATION,
    ACTION,
    REPORT,
    MEETING,
    CONSULTATION,
    PUBLICATION,
    SITE,
    CONTEXT;

    private static final Map<String, Family> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(Family::word, Function.identity()));

    private final String word = name().toLowerCase(java.util.Locale.ROOT);

    /** The family as it is written in files and addresses, for example {@code mandate}. */
    public String word() {
        return word;
    }

    /** The family of that word, or null when there is none. */
    public static @Nullable Family of(String word) {
        return BY_WORD.get(word);
    }
}
