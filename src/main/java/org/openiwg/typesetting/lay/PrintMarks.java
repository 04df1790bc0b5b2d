package org.openiwg.typesetting.lay;

import java.util.List;
import org.openiwg.typesetting.pdf.Box;
import org.openiwg.typesetting.pdf.Drawing;

/** Where to cut and where to fold, drawn outside the finished sheet. */
record PrintMarks(Box media, Box trim, double bleed, List<Double> folds) {

    private static final double CLEAR = 2;

    void draw(Drawing drawing) {
        double low = trim.y() - bleed - CLEAR;
        double high = trim.top() + bleed + CLEAR;
        for (double x : new double[] {trim.x(), trim.right()}) {
            drawing.line(x, media.y(), x, low, false);
            drawing.line(x, high, x, media.top(), false);
        }
        for (double y : new double[] {trim.y(), trim.top()}) {
            drawing.line(media.x(), y, trim.x() - bleed - CLEAR, y, false);
            drawing.line(trim.right() + bleed + CLEAR, y, media.right(), y, false);
        }
        for (double x : folds) {
            drawing.line(x, media.y(), x, low, true);
            drawing.line(x, high, x, media.top(), true);
        }
    }
}
