package org.openiwg.typesetting.lay;

import java.util.function.Supplier;
import org.openiwg.typesetting.Block;
import org.openiwg.typesetting.pdf.Box;
import org.openiwg.typesetting.pdf.Element;

/** A picture as wide as its column, but not higher than a third of a page. */
record PicturePart(Block.Picture picture) {

    private static final double HIGHEST = 70 * Formats.MM;
    private static final double SPACE = 8;

    Part part(double width, Supplier<Element> section) {
        double ratio = (double) picture.image().getHeight() / picture.image().getWidth();
        double high = Math.min(HIGHEST, width * ratio);
        double wide = high / ratio;
        return new Part(high, SPACE, false, (column, top) -> {
            Box place = new Box(column.box().x() + (width - wide) / 2, top - high, wide, high);
            Element figure = section.get()
                    .child("Figure")
                    .alternative(picture.alternative())
                    .box(place);
            column.sheet().image(figure, picture.image(), place);
        });
    }
}
