package org.openiwg.typesetting.lay;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openiwg.platform.text.LanguageTag;
import org.openiwg.typesetting.Span;
import org.openiwg.typesetting.Words;
import org.openiwg.typesetting.pdf.Run;
import org.openiwg.typesetting.shape.Face;
import org.openiwg.typesetting.shape.Glyph;
import org.openiwg.typesetting.shape.Itemize;
import org.openiwg.typesetting.shape.Stretch;
import org.openiwg.typesetting.shape.Typeface;
import org.openiwg.typesetting.shape.Weight;

/** A text that is shaped once and can then be broken into lines of any size and width. */
final class Paragraph {

    /** A last line shorter than this, in ems, looks like a mistake. */
    private static final double SHORTEST_LAST = 4;

    private final String text;
    private final List<Span> spans;
    private final LanguageTag language;
    private final List<Stretch> stretches;
    private final List<Integer> places;

    /** The width of the text before each offset, in ems. */
    private final double[] before;

    Paragraph(Words words, LanguageTag language, Weight weight) {
        Isolated isolated = Isolated.of(words);
        this.text = isolated.text();
        this.spans = isolated.spans();
        this.language = language;
        Bidi bidi = new Bidi(text, language.isRightToLeft() ? Bidi.RTL : Bidi.LTR);
        this.stretches = Itemize.paragraph(text, bidi, Typeface.of(language).faces(weight));
        this.places = BreakPlaces.of(text, spans, language);
        this.before = measure();
    }

    private double[] measure() {
        double[] widths = new double[text.length() + 1];
        for (Stretch stretch : stretches) {
            for (Glyph glyph : shape(stretch, stretch.from(), stretch.to())) {
                widths[glyph.cluster() + 1] +=
                        (double) glyph.advance() / stretch.face().unitsPerEm();
            }
        }
        Arrays.parallelPrefix(widths, Double::sum);
        return widths;
    }

    private List<Glyph> shape(Stretch stretch, int from, int to) {
        return stretch.face().shape(text, from, to, stretch.isRightToLeft(), language.tag());
    }

    String text() {
        return text;
    }

    List<Span> spans() {
        return spans;
    }

    /**
     * The lines of a column so wide, in points. A part without a place to break that is wider stands out; see {@link #widest}.
     */
    List<Line> lines(double size, double width) {
        double limit = width / size;
        List<Line> lines = new ArrayList<>();
        int from = 0;
        int last = 0;
        for (int place : places) {
            if (last > from && seenWidth(from, place) > limit) {
                lines.add(line(from, last));
                from = last;
            }
            last = place;
        }
        lines.add(line(from, text.length()));
        fillLast(lines, limit);
        return lines;
    }

    /** Gives a last line of one short word the last word of the line before it. */
    private void fillLast(List<Line> lines, double limit) {
        int count = lines.size();
        if (count < 2 || seenWidth(lines.getLast().from(), text.length()) >= SHORTEST_LAST) {
            return;
        }
        Line former = lines.get(count - 2);
        places.stream()
                .filter(place -> place > former.from() && place < former.to())
                .reduce((earlier, later) -> later)
                .filter(place ->
                        seenWidth(place, text.length()) <= limit && seenWidth(former.from(), place) > limit / 2)
                .ifPresent(place -> {
                    lines.set(count - 2, line(former.from(), place));
                    lines.set(count - 1, line(place, text.length()));
                });
    }

    private Line line(int from, int to) {
        return new Line(from, seen(from, to), to);
    }

    private int seen(int from, int to) {
        int seen = to;
        while (seen > from && Character.isWhitespace(text.charAt(seen - 1))) {
            seen--;
        }
        return seen;
    }

    private double seenWidth(int from, int to) {
        return before[seen(from, to)] - before[from];
    }

    /** The widest part that no line break divides, in ems. */
    double widest() {
        double widest = 0;
        int from = 0;
        for (int place : places) {
            widest = Math.max(widest, seenWidth(from, place));
            from = place;
        }
        return widest;
    }

    /**
     * The glyphs of a line, in the order of reading.
     *
     * @param x the left edge of the column, in points
     * @param width of the column
     * @param base the base line
     */
    List<Run> set(Line line, double size, double x, double width, double base) {
        List<Piece> pieces = new ArrayList<>();
        for (Stretch stretch : stretches) {
            int from = Math.max(stretch.from(), line.from());
            int to = Math.min(stretch.to(), line.seen());
            if (from < to) {
                pieces.add(new Piece(stretch, from, to, shape(stretch, from, to)));
            }
        }
        double taken = pieces.stream().mapToDouble(piece -> piece.width(size)).sum();
        double left = language.isRightToLeft() ? x + width - taken : x;
        List<Run> runs = new ArrayList<>(place(pieces, size, left, base));
        double end = language.isRightToLeft() ? left : left + taken;
        space(line, size, end, base).ifPresent(runs::add);
        return runs;
    }

    private List<Run> place(List<Piece> pieces, double size, double left, double base) {
        byte[] levels = new byte[pieces.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = pieces.get(i).stretch().level();
        }
        Run[] runs = new Run[levels.length];
        double pen = left;
        for (int i : Bidi.reorderVisual(levels)) {
            Piece piece = pieces.get(i);
            runs[i] = new Run(
                    text,
                    piece.from(),
                    piece.to(),
                    piece.stretch().isRightToLeft(),
                    piece.stretch().face(),
                    piece.glyphs(),
                    pen,
                    base,
                    size);
            pen += piece.width(size);
        }
        return Arrays.asList(runs);
    }

    /** The space that ends a line hangs over its edge: it is not seen, but it is read. */
    private Optional<Run> space(Line line, double size, double end, double base) {
        return stretches.stream()
                .filter(stretch -> stretch.from() < line.to() && stretch.to() > line.seen() && line.to() > line.seen())
                .findFirst()
                .map(stretch -> {
                    Face face = stretch.face();
                    Glyph glyph = new Glyph(face.glyph(' '), line.seen(), face.advance(face.glyph(' ')), 0, 0);
                    double x = language.isRightToLeft() ? end - glyph.advance() * size / face.unitsPerEm() : end;
                    return new Run(text, line.seen(), line.to(), false, face, List.of(glyph), x, base, size);
                });
    }

    private record Piece(Stretch stretch, int from, int to, List<Glyph> glyphs) {
        double width(double size) {
            return glyphs.stream().mapToInt(Glyph::advance).sum()
                    * size
                    / stretch.face().unitsPerEm();
        }
    }
}
