package org.openiwg.platform.ui;

/**
 * A status: its word, its shape and its colour say the same.
 *
 * @param text the word
 * @param look the shape and colour
 */
public record Tag(String text, Look look) {

    /** What kind of news it is. */
    public enum Look {
        /** Needs nobody: a ring. */
        PLAIN,
        /** As it should be: a tick. */
        GOOD,
        /** In doubt, or soon to be looked at: a diamond. */
        DOUBT,
        /** Late or wrong: a triangle. */
        BAD
    }

    public static Tag plain(String text) {
        return new Tag(text, Look.PLAIN);
    }

    public static Tag good(String text) {
        return new Tag(text, Look.GOOD);
    }

    public static Tag doubt(String text) {
        return new Tag(text, Look.DOUBT);
    }

    public static Tag bad(String text) {
        return new Tag(text, Look.BAD);
    }
}
