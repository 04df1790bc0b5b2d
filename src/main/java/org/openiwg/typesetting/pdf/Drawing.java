package org.openiwg.typesetting.pdf;

import org.openiwg.typesetting.Purpose;

/** Draws shapes; lengths are in points. */
public final class Drawing {

    private final Content content;
    private final Purpose purpose;

    Drawing(Content content, Purpose purpose) {
        this.content = content;
        this.purpose = purpose;
    }

    public void fill(Box box, Ink ink) {
        content.op(ink.fill(purpose));
        rectangle(box);
        content.op("f");
    }

    /** Fills several at once. */
    public void fill(Iterable<Box> boxes, Ink ink) {
        content.op(ink.fill(purpose));
        boxes.forEach(this::rectangle);
        content.op("f");
    }

    private void rectangle(Box box) {
        content.add(box.x()).add(box.y()).add(box.width()).add(box.height()).op("re");
    }

    public void line(double x1, double y1, double x2, double y2, boolean dashed) {
        content.op(Ink.BLACK.stroke(purpose))
                .op(dashed ? "[2 2] 0 d" : "[] 0 d")
                .op("0.25 w");
        content.add(x1).add(y1).op("m").add(x2).add(y2).op("l S");
    }

    /** A filled path of PDF operators ({@code m l c h}) in its own units, of which the picture has so many. */
    public void path(Box into, double unitsWide, double unitsHigh, String operators, Ink ink) {
        double scale = Math.min(into.width() / unitsWide, into.height() / unitsHigh);
        content.op("q").op(ink.fill(purpose));
        content.add(scale)
                .add(0)
                .add(0)
                .add(-scale)
                .add(into.x())
                .add(into.top())
                .op("cm");
        content.op(operators).op("f").op("Q");
    }
}
