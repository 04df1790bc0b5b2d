package org.openiwg.typesetting.pdf;

import java.util.List;
import java.util.Locale;

/** Writes glyphs into a content stream with as few operators as their places allow (ISO 32000-1, 9.4.3). */
final class TextObject {

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

    /**
     * Shows the glyphs of a cluster.
     *
     * <p>Where a script runs from right to left, programs that take text out of a file turn around what stands together; a mark of its
     * own, in a span of its own, stays behind its letter.
     */
    void show(Cluster cluster) {
        List<String> texts = cluster.texts();
        for (int i = 0; i < texts.size(); i++) {
            boolean apart = cluster.rightToLeft() && i > 0;
            if (apart) {
                closeArray();
                content.op("/Span BMC");
            }
            Cluster.Placed placed = cluster.glyphs().get(i);
            place(placed);
            content.add(String.format(Locale.ROOT, "<%04X>", font.code(placed.glyph(), texts.get(i))));
            pen = placed.x()
                    + font.face().advance(placed.glyph()) * size / font.face().unitsPerEm();
            if (apart) {
                closeArray();
                content.op("EMC");
            }
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
            base = Double.NaN;
        }
    }

    void end() {
        closeArray();
        content.op("ET");
    }
}
