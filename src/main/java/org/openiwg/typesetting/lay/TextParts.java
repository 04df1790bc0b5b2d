package org.openiwg.typesetting.lay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.openiwg.typesetting.Span;
import org.openiwg.typesetting.pdf.Box;
import org.openiwg.typesetting.pdf.Element;
import org.openiwg.typesetting.pdf.Ink;
import org.openiwg.typesetting.pdf.Run;
import org.openiwg.typesetting.shape.Face;
import org.openiwg.typesetting.shape.Typeface;

/**
 * A paragraph as parts, a line each.
 *
 * @param indent how far its lines begin inside the column
 * @param space above it
 */
record TextParts(Paragraph paragraph, Style style, double indent, Ink ink, double space) {

    /**
     * The lines for a column of that width.
     *
     * @param element made when the first line is drawn
     * @param keepsNext whether the whole of it belongs to what follows
     */
    List<Part> lines(double width, Supplier<Element> element, boolean keepsNext) {
        List<Line> lines = paragraph.lines(style.size(), width - indent);
        IntFunction<Element> owners = owners(element);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean keeps = keepsNext || i == 0 && lines.size() > 1 || i == lines.size() - 2;
            parts.add(new Part(
                    style.lineHeight(), i == 0 ? space : 0, keeps, (column, top) -> paint(line, column, top, owners)));
        }
        return parts;
    }

    void paint(Line line, Column column, double top, IntFunction<Element> owners) {
        Box box = column.box();
        double x = style.language().isRightToLeft() ? box.x() : box.x() + indent;
        List<Run> runs = paragraph.set(line, style.size(), x, box.width() - indent, base(top));
        column.sheet().text(runs, owners, ink);
        for (Span span : paragraph.spans()) {
            runs.stream()
                    .filter(run -> run.from() < span.to() && run.to() > span.from())
                    .forEach(run -> link(column, span, run, owners.apply(span.from())));
        }
    }

    /** The base line stands so that letters of the font are in the middle of their line. */
    private double base(double top) {
        Face face = Typeface.of(style.language()).faces(style.weight()).getFirst();
        double em = style.size() / face.unitsPerEm();
        double slack = style.lineHeight() - (face.ascender() - face.descender()) * em;
        return top - slack / 2 - face.ascender() * em;
    }

    private void link(Column column, Span span, Run run, Element element) {
        double width = run.glyphs().stream().mapToInt(glyph -> glyph.advance()).sum()
                * run.size()
                / run.face().unitsPerEm();
        Box place = new Box(run.x(), run.y() - 0.25 * style.size(), width, 1.1 * style.size());
        column.sheet().link(element, place, span.address(), paragraph.text().substring(span.from(), span.to()));
    }

    /** The element of a span is a link inside that of the paragraph. */
    IntFunction<Element> owners(Supplier<Element> element) {
        Map<Integer, Element> made = new HashMap<>();
        return offset -> {
            Element whole = made.computeIfAbsent(-1, none -> element.get());
            return paragraph.spans().stream()
                    .filter(span -> offset >= span.from() && offset < span.to())
                    .findFirst()
                    .map(span -> made.computeIfAbsent(span.from(), from -> whole.child("Link")))
                    .orElse(whole);
        };
    }
}
