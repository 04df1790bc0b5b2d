package org.openiwg.typesetting.lay;

/**
 * What no column divides: a line, a code, a framed text.
 *
 * @param height in points
 * @param space above it, where it is not the first of its column
 * @param keepsNext whether it may not be the last of its column: a heading, the first line of a paragraph
 */
record Part(double height, double space, boolean keepsNext, Painter painter) {

    /** Draws the part with its top edge at that height. */
    @FunctionalInterface
    interface Painter {
        void paint(Column column, double top);
    }
}
