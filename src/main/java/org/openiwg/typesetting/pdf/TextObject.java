package org.openiwg.typesetting.pdf;

import java.util.Locale;

/** Writes glyphs into a content stream with as few operators as their places allow (ISO 32000-1, 9.4.3). */
final class TextObject {

    /** What carries no text of its own is a space of no width. */
    private static final String NOTHING = "\u200B";

    /** In thousandths of an em: nobody sees less. */
    private static final double SEEN = 0.5;

    private final Content content;
    private final EmbeddedFont font;
    private final double size;
    private double pen;
    private double base = Double.NaN;

    TextObject(Content content, EmbeddedFont font, double size) {
        this.content = content;
        this.font = font;
        this.size = size;
        content.op("BT").add("/" + font.name()).add(size).op("Tf");
    }

    void show(Cluster cluster) {
        String text = cluster.text();
        for (Cluster.Placed placed : cluster.glyphs()) {
            place(placed);
            content.add(String.format(Locale.ROOT, "<%04X>", font.code(placed.glyph(), text)));
            pen = placed.x()
                    + font.face().advance(placed.glyph()) * size / font.face().unitsPerEm();
            text = NOTHING;
        }
    }

    private void place(Cluster.Placed placed) {
        if (placed.y() != base) {
            closeArray();
            content.op("").add("1 0 0 1").add(placed.x()).add(placed.y()).add("Tm [");
            base = placed.y();
        } else {
            double back = (pen - placed.x()) * 1000 / size;
            if (Math.abs(back) > SEEN) {
                content.add(back);
            }
        }
    }

    private void closeArray() {
        if (!Double.isNaN(base)) {
            content.op("] TJ");
        }
    }

    void end() {
        closeArray();
        content.op("ET");
    }
}
