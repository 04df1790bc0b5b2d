package org.openiwg.typesetting;

/** A font that a text needs is not installed, or none of its language's fonts has a character. */
public final class FontMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FontMissing(String remedy) {
        super(remedy);
    }
}
