package org.openiwg.obligation;

import java.util.Locale;

/** Whose attention a finding has reached, by how long it has lasted. */
public enum Level {
    OWNER,
    CHAIRS,
    PUBLIC,
    OVERSIGHT;

    private final String word = name().toLowerCase(Locale.ROOT);

    public String word() {
        return word;
    }

    /** The level after that many days: owner to 13, chairs to 29, public to 179, oversight from 180. */
    public static Level after(long days) {
        if (days < 14) {
            return OWNER;
        }
        return days < 30 ? CHAIRS : days < 180 ? PUBLIC : OVERSIGHT;
    }
}
