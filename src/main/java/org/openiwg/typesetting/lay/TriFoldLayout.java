package org.openiwg.typesetting.lay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openiwg.typesetting.Format;
import org.openiwg.typesetting.Leaflet;
import org.openiwg.typesetting.Purpose;
import org.openiwg.typesetting.TextDoesNotFit;
import org.openiwg.typesetting.TextDoesNotFit.Place;
import org.openiwg.typesetting.pdf.Box;
import org.openiwg.typesetting.pdf.Element;
import org.openiwg.typesetting.pdf.Ink;
import org.openiwg.typesetting.pdf.Sheet;
import org.openiwg.typesetting.pdf.TaggedPdf;

/** A leaflet on two sides of a sheet that is folded into six panels. */
public final class TriFoldLayout {

    private static final double MARGIN = 8 * Formats.MM;

    /** The part of the cover that the title stands on. */
    private static final double BAND = 0.42;

    private static final int PANELS_INSIDE = 3;

    private final Leaflet leaflet;
    private final Fold fold;
    private final Story title;
    private final Story cover;
    private final Story inside;
    private final Story flap;
    private final Story back;

    public TriFoldLayout(Leaflet leaflet, Format.TriFold format) {
        this.leaflet = leaflet;
        this.fold =
                new Fold(format.paper(), format.purpose(), leaflet.language().isRightToLeft());
        this.title = new Story(leaflet.cover().subList(0, 1), leaflet.language());
        this.cover = new Story(leaflet.cover().subList(1, leaflet.cover().size()), leaflet.language());
        this.inside = new Story(leaflet.inside(), leaflet.language());
        this.flap = new Story(leaflet.flap(), leaflet.language());
        this.back = new Story(leaflet.back(), leaflet.language());
    }

    /**
     * Draws it in the largest letters in which everything has its place.
     *
     * @return their size, in points
     * @throws TextDoesNotFit when even the smallest are too large
     */
    public double draw(TaggedPdf pdf) {
        double size = Formats.PREFERRED;
        while (firstTooLong(size) != null && size > Formats.SMALLEST) {
            size -= Formats.STEP;
        }
        Excess excess = firstTooLong(size);
        if (excess != null) {
            throw new TextDoesNotFit(excess.place(), leaflet.language(), excess.characters());
        }
        new Painter(pdf, size).paint();
        return size;
    }

    private record Excess(Place place, int characters) {}

    private @Nullable Excess firstTooLong(double size) {
        for (Room room : rooms()) {
            int characters = room.excess(size);
            if (characters > 0) {
                return new Excess(room.place(), characters);
            }
        }
        return null;
    }

    private List<Room> rooms() {
        Box front = text(fold.cover());
        return List.of(
                new Room(Place.COVER, title, front.width(), bandHeight() - 2 * MARGIN, 1),
                new Room(Place.COVER, cover, front.width(), fold.cover().height() - bandHeight() - 2 * MARGIN, 1),
                new Room(Place.INSIDE, inside, insideWidth(), front.height(), PANELS_INSIDE),
                new Room(Place.FLAP, flap, text(fold.flap()).width(), front.height(), 1),
                new Room(Place.BACK, back, text(fold.back()).width(), front.height(), 1));
    }

    private double bandHeight() {
        return BAND * fold.cover().height();
    }

    private double insideWidth() {
        return text(fold.inside().getLast()).width();
    }

    private static Box text(Box panel) {
        return panel.inset(MARGIN);
    }

    private final class Painter {

        private final TaggedPdf pdf;
        private final double size;
        private final Sheet outside;
        private final Sheet within;

        Painter(TaggedPdf pdf, double size) {
            this.pdf = pdf;
            this.size = size;
            this.outside = pdf.page(fold.media(), fold.trim(), fold.bleed());
            this.within = pdf.page(fold.media(), fold.trim(), fold.bleed());
        }

        void paint() {
            if (pdf.purpose() == Purpose.PRESS) {
                outside.decorate(new PrintMarks(fold.media(), fold.trim(), fold.bleed(), fold.foldsOutside())::draw);
                within.decorate(new PrintMarks(fold.media(), fold.trim(), fold.bleed(), fold.foldsInside())::draw);
            }
            paintCover();
            List<Column> columns = new ArrayList<>();
            for (Box panel : fold.inside()) {
                columns.add(new Column(within, leading(text(panel))));
            }
            flow(inside, columns, section());
            flow(flap, List.of(new Column(outside, text(fold.flap()))), section());
            flow(back, List.of(new Column(outside, text(fold.back()))), section());
        }

        /** Every column inside is as wide as the narrowest, at the side where reading begins. */
        private Box leading(Box text) {
            double x = fold.mirrored() ? text.right() - insideWidth() : text.x();
            return new Box(x, text.y(), insideWidth(), text.height());
        }

        private Supplier<Element> section() {
            return new Once<>(() -> pdf.top().child("Sect"));
        }

        private void paintCover() {
            Box panel = fold.cover();
            Box band = new Box(panel.x(), panel.top() - bandHeight(), panel.width(), bandHeight());
            double left = fold.mirrored() ? fold.bleed() : 0;
            double right = fold.mirrored() ? 0 : fold.bleed();
            Box ground = new Box(band.x() - left, band.y(), band.width() + left + right, band.height() + fold.bleed());
            outside.decorate(drawing -> drawing.fill(ground, Ink.BLUE));
            Supplier<Element> section = section();
            Box text = band.inset(MARGIN);
            List<Part> lines = title.parts(size, text.width(), section, Ink.WHITE);
            double height = Fill.height(lines);
            Fill.paint(lines, new Column(outside, new Box(text.x(), text.y(), text.width(), height)));
            Box below = new Box(panel.x(), panel.y(), panel.width(), panel.height() - bandHeight()).inset(MARGIN);
            flow(cover, List.of(new Column(outside, below)), section);
        }

        private void flow(Story story, List<Column> columns, Supplier<Element> section) {
            Box first = columns.getFirst().box();
            List<Part> parts = story.parts(size, first.width(), section, Ink.BLUE);
            List<List<Part>> filled = Fill.balanced(parts, columns.size(), first.height());
            for (int i = 0; i < filled.size(); i++) {
                Fill.paint(filled.get(i), columns.get(i));
            }
        }
    }
}
