package org.openiwg.typesetting.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A rectangle on a page, in points, from its lower left corner.
 */
public record Box(double x, double y, double width, double height) {

    /** The same on every side by so much smaller, or larger when it is below zero. */
    public Box inset(double by) {
        return new Box(x + by, y + by, width - 2 * by, height - 2 * by);
    }

    public double top() {
        return y + height;
    }

    public double right() {
        return x + width;
    }

    PDRectangle toRectangle() {
        return new PDRectangle((float) x, (float) y, (float) width, (float) height);
    }
}
