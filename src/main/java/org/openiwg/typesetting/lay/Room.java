package org.openiwg.typesetting.lay;

import java.util.List;
import org.openiwg.typesetting.TextDoesNotFit.Place;
import org.openiwg.typesetting.pdf.Ink;

/**
 * A place of fixed size and what is to stand there.
 *
 * @param width of each of its columns, in points
 * @param columns how many of them
 */
record Room(Place place, Story story, double width, double height, int columns) {

    /** About how wide a letter is, in ems. */
    private static final double LETTER = 0.55;

    /** About how many characters of the text have no place, 0 when all have. */
    int excess(double size) {
        List<Part> parts = story.parts(
                size,
                width,
                () -> {
                    throw new IllegalStateException("measured, not drawn");
                },
                Ink.BLACK);
        List<List<Part>> filled = Fill.columns(parts, height);
        double over = filled.stream()
                .mapToDouble(column -> Math.max(0, Fill.height(column) - height))
                .sum();
        for (int i = columns; i < filled.size(); i++) {
            over += Fill.height(filled.get(i));
        }
        if (over <= 0.01) {
            return (int) Math.ceil(story.standsOut(size, width) / (LETTER * size));
        }
        return (int) Math.ceil(story.length() * over / (columns * height + over));
    }
}
