package org.openiwg.typesetting.pdf;

import java.util.List;
import org.openiwg.typesetting.shape.Face;
import org.openiwg.typesetting.shape.Glyph;

/**
 * Glyphs of one font in their place on a line.
 *
 * @param text the paragraph whose offsets the glyphs name
 * @param from where this run begins in it
 * @param to where it ends
 * @param rightToLeft whether it is read so
 * @param glyphs from left to right
 * @param x the left edge of the first, in points
 * @param y the base line
 * @param size points an em
 */
public record Run(
        String text,
        int from,
        int to,
        boolean rightToLeft,
        Face face,
        List<Glyph> glyphs,
        double x,
        double y,
        double size) {

    double scale() {
        return size / face.unitsPerEm();
    }
}
