package org.openiwg.typesetting.lay;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.platform.text.LanguageTag;
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
    private final double preferred;
    private final double smallest;

    private FlowLayout(List<Leaflet> leaflets, Box page, double margin, double preferred, double smallest) {
        this.leaflets = leaflets;
        this.page = page;
        this.margin = margin;
        this.preferred = preferred;
        this.smallest = smallest;
    }

    public static FlowLayout of(List<Leaflet> leaflets, Format format) {
        return switch (format) {
            case Format.SinglePanel() ->
                new FlowLayout(
                        leaflets,
                        new Box(0, 0, PANEL_WIDTH, PANEL_HEIGHT),
                        PANEL_MARGIN,
                        Formats.PREFERRED,
                        Formats.SMALLEST);
            case Format.LargePrint(var paper) ->
                new FlowLayout(
                        leaflets,
                        new Box(0, 0, paper.width() * Formats.MM, paper.height() * Formats.MM),
                        MARGIN,
                        LARGE,
                        LARGE);
            case Format.SideBySide(var paper) ->
                new FlowLayout(
                        leaflets,
                        new Box(0, 0, paper.height() * Formats.MM, paper.width() * Formats.MM),
                        MARGIN,
                        SIDE_BY_SIDE,
                        Formats.SMALLEST);
            case Format.TriFold fold -> throw new IllegalArgumentException(fold + " has panels");
        };
    }

    /**
     * Draws them in the largest letters, up to the preferred ones, in which every word has its place.
     *
     * @return their size, in points
     * @throws TextDoesNotFit when a word is wider than its column even in the smallest
     */
    public double draw(TaggedPdf pdf) {
        Box text = page.inset(margin);
        double width = (text.width() - (leaflets.size() - 1) * GUTTER) / leaflets.size();
        List<Room> rooms = leaflets.stream()
                .map(leaflet -> new Room(
                        Place.INSIDE,
                        new Story(leaflet.blocks(), leaflet.language()),
                        width,
                        text.height(),
                        Integer.MAX_VALUE))
                .toList();
        double size = preferred;
        for (int i = 0; i < rooms.size(); i++) {
            while (rooms.get(i).excess(size) > 0) {
                if (size <= smallest) {
                    throw new TextDoesNotFit(
                            Place.INSIDE,
                            leaflets.get(i).language(),
                            rooms.get(i).excess(size));
                }
                size -= Formats.STEP;
            }
        }
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < rooms.size(); i++) {
            Box column = new Box(text.x() + i * (width + GUTTER), text.y(), width, text.height());
            draw(pdf, sheets, rooms.get(i).story(), leaflets.get(i).language(), column, size);
        }
        return size;
    }

    private void draw(TaggedPdf pdf, List<Sheet> sheets, Story story, LanguageTag language, Box column, double size) {
        Once<Element> section = new Once<>(() -> pdf.top().child("Sect").language(language.tag()));
        List<List<Part>> filled = Fill.columns(story.parts(size, column.width(), section, Ink.BLUE), column.height());
        while (sheets.size() < filled.size()) {
            sheets.add(pdf.page(page, page, 0));
        }
        for (int side = 0; side < filled.size(); side++) {
            Fill.paint(filled.get(side), new Column(sheets.get(side), column));
        }
    }
}
