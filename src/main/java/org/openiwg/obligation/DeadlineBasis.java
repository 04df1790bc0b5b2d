package org.openiwg.obligation;

/** Where a deadline comes from. */
public enum DeadlineBasis {
    /** An act states it. */
    STATED,
    /** A service standard gives it. */
    STANDARD;

    private final String word = name().toLowerCase(java.util.Locale.ROOT);

    public String word() {
        return word;
    }
}
