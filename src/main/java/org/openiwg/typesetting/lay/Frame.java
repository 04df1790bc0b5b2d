package org.openiwg.typesetting.lay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.openiwg.typesetting.pdf.Box;
import org.openiwg.typesetting.pdf.Element;
import org.openiwg.typesetting.pdf.Ink;

/**
 * A call-out: a heading and lines on a ground of their own.
 *
 * @param paragraphs the heading, then the lines
 */
record Frame(List<Paragraph> paragraphs, Style style) {

    /** What is left free inside its edges, in ems. */
    private static final double PADDING = 0.7;

    private static final double GAP = 0.25;

    Part part(double width, Supplier<Element> section) {
        double padding = PADDING * style.size();
        Once<Element> frame = new Once<>(() -> section.get().child("Sect"));
        List<Part> inside = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String type = i == 0 ? "H2" : "P";
            Style own = i == 0 ? style.heading(2) : style.bold();
            inside.addAll(new TextParts(paragraphs.get(i), own, 0, i == 0 ? Ink.BLUE : Ink.BLACK, GAP * style.size())
                    .lines(width - 2 * padding, () -> frame.get().child(type), false));
        }
        double height = Fill.height(inside) + 2 * padding;
        return new Part(height, style.size(), false, (column, top) -> {
            Box ground = new Box(column.box().x(), top - height, width, height);
            column.sheet().decorate(drawing -> drawing.fill(ground, Ink.TINT));
            Fill.paint(inside, new Column(column.sheet(), ground.inset(padding)));
        });
    }
}
