package org.openiwg.typesetting.proof;

import org.jspecify.annotations.Nullable;

/**
 * One code that a page shows.
 *
 * @param page the first is 1
 * @param content the number of the marked content it is in, -1 for none
 * @param text what it stands for; null when the file does not say
 * @param glyph of the font program, 0 when the font has none for it; -1 when the file does not tell
 * @param x of the pen, in points from the left edge of the page
 * @param y of the base line
 * @param seen whether it has a glyph of some width
 */
record Shown(
        int page,
        int content,
        @Nullable String text,
        int glyph,
        String font,
        double x,
        double y,
        double width,
        boolean seen) {}
