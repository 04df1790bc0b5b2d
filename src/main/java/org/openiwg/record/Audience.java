package org.openiwg.record;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.web.Visitor;

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

    /** What somebody may see who has these permissions. */
    public static Audience of(Set<String> permissions) {
        if (permissions.contains("read-chairs")) {
            return CHAIRS;
        }
        return permissions.contains("read-members") ? MEMBERS : PUBLIC;
    }

    /** What a visitor may see in a body: what the permissions of the posts that they hold there say. */
    public static Audience of(Visitor visitor, BodyId body) {
        return visitor.standings().stream()
                .filter(standing -> standing.isFor(body.slug()))
                .map(standing -> of(standing.permissions()))
                .max(Audience::compareTo)
                .orElse(PUBLIC);
    }
}
