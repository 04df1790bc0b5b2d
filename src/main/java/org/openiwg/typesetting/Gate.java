package org.openiwg.typesetting;

/** What a rendition must pass before anybody may sign it. */
public enum Gate {
    /** It keeps PDF/UA-1 (ISO 14289-1), by veraPDF. */
    ACCESSIBLE,
    /** Every paragraph comes back character by character through the structure tree. */
    TEXT,
    /** Every character has a glyph, and every glyph a text. */
    GLYPHS,
    /** Nothing stands outside the finished page. */
    INSIDE_PAGE,
    /** Every font is in the file. */
    FONTS,
    /** Phone numbers and addresses run from left to right. */
    DIRECTION,
    /** Phone numbers, addresses and amounts are those of the source. */
    VALUES,
    /** It keeps PDF/X-4 (ISO 15930-7), as far as our own list of its rules goes. */
    PRESS
}
