package org.openiwg.typesetting.lay;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.typesetting.Format;
import org.openiwg.typesetting.Leaflet;
import org.openiwg.typesetting.TextDoesNotFit;
import org.openiwg.typesetting.TextDoesNotFit.Place;
import org.openiwg.typesetting.pdf.Box;
import org.openiwg.typesetting.pdf.Element;
import org.openiwg.typesetting.pdf.Ink;
import org.openiwg.typesetting.pdf.Sheet;
import org.openiwg.typesetting.pdf.TaggedPdf;

/** Leaflets that run over as many pages as they need, a column for each language. */
public final class FlowLayout {

    private static final double PANEL_WIDTH = 99 * Formats.MM;
    private static final double PANEL_HEIGHT = 210 * Formats.MM;
    private static final double PANEL_MARGIN = 9 * Formats.MM;
    private static final double LARGE = 18;
    private static final double MARGIN = 15 * Formats.MM;
    private static final double GUTTER = 8 * Formats.MM;
    private static final double SIDE_BY_SIDE = 10;

    private final List<Leaflet> leaflets;
    private final Box page;
    private final double margin;
    private final double size;

    private FlowLayout(List<Leaflet> leaflets, Box page, double margin, double size) {
        this.leaflets = leaflets;
        this.page = page;
        this.margin = margin;
        this.size = size;
    }

    public static FlowLayout of(List<Leaflet> leaflets, Format format) {
        return switch (format) {
            case Format.SinglePanel() ->
                new FlowLayout(leaflets, new Box(0, 0, PANEL_WIDTH, PANEL_HEIGHT), PANEL_MARGIN, Formats.PREFERRED);
            case Format.LargePrint(var paper) ->
                new FlowLayout(
                        leaflets,
                        new Box(0, 0, paper.width() * Formats.MM, paper.height() * Formats.MM),
                        MARGIN,
                        LARGE);
            case Format.SideBySide(var paper) ->
                new FlowLayout(
                        leaflets,
                        new Box(0, 0, paper.height() * Formats.MM, paper.width() * Formats.MM),
                        MARGIN,
                        SIDE_BY_SIDE);
            case Format.TriFold fold -> throw new IllegalArgumentException(fold + " has panels");
        };
    }

    /**
     * Draws them.
     *
     * @return the size of the letters, in points
     * @throws TextDoesNotFit when a word is wider than its column
     */
    public double draw(TaggedPdf pdf) {
        List<Sheet> sheets = new ArrayList<>();
        int columns = leaflets.size();
        Box text = page.inset(margin);
        double width = (text.width() - (columns - 1) * GUTTER) / columns;
        for (int i = 0; i < columns; i++) {
            Leaflet leaflet = leaflets.get(i);
            Story story = new Story(leaflet.blocks(), leaflet.language());
            int excess = new Room(Place.INSIDE, story, width, text.height(), Integer.MAX_VALUE).excess(size);
            if (excess > 0) {
                throw new TextDoesNotFit(Place.INSIDE, leaflet.language(), excess);
            }
            Once<Element> section = new Once<>(
                    () -> pdf.top().child("Sect").language(leaflet.language().tag()));
            List<List<Part>> filled = Fill.columns(story.parts(size, width, section, Ink.BLUE), text.height());
            while (sheets.size() < filled.size()) {
                sheets.add(pdf.page(page, page, 0));
            }
            Box column = new Box(text.x() + i * (width + GUTTER), text.y(), width, text.height());
            for (int side = 0; side < filled.size(); side++) {
                Fill.paint(filled.get(side), new Column(sheets.get(side), column));
            }
        }
        return size;
    }
}
