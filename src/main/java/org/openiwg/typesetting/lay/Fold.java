package org.openiwg.typesetting.lay;

import java.util.List;
import org.openiwg.typesetting.Paper;
import org.openiwg.typesetting.Purpose;
import org.openiwg.typesetting.pdf.Box;

/**
 * The geometry of a sheet that is folded twice: where its panels and its folds are.
 *
 * <p>Outside, from left to right: the flap, the back, the cover; the flap is a little narrower, so that it folds in. Mirrored for
 * scripts that run from right to left.
 */
record Fold(Paper paper, Purpose purpose, boolean mirrored) {

    /** How far colours go over the edge of the finished sheet, so that cutting leaves no white. */
    private static final double BLEED = 3 * Formats.MM;

    /** The room around the finished sheet for the printer's marks. */
    private static final double SLUG = 12 * Formats.MM;

    /** By how much the flap is narrower than a third. */
    private static final double FOLDED_IN = 2 * Formats.MM;

    double bleed() {
        return purpose == Purpose.PRESS ? BLEED : 0;
    }

    private double slug() {
        return purpose == Purpose.PRESS ? SLUG : 0;
    }

    Box media() {
        return new Box(0, 0, paper.height() * Formats.MM + 2 * slug(), paper.width() * Formats.MM + 2 * slug());
    }

    /** The finished sheet. */
    Box trim() {
        return media().inset(slug());
    }

    private double flapWidth() {
        return trim().width() / 3 - FOLDED_IN;
    }

    private double panelWidth() {
        return (trim().width() - flapWidth()) / 2;
    }

    Box flap() {
        return panel(0, flapWidth());
    }

    Box back() {
        return panel(flapWidth(), panelWidth());
    }

    Box cover() {
        return panel(flapWidth() + panelWidth(), panelWidth());
    }

    /** In the order of reading; the last lies on the back of the flap. */
    List<Box> inside() {
        return List.of(panel(0, panelWidth()), panel(panelWidth(), panelWidth()), panel(2 * panelWidth(), flapWidth()));
    }

    private Box panel(double from, double width) {
        double left = mirrored ? trim().width() - from - width : from;
        return new Box(trim().x() + left, trim().y(), width, trim().height());
    }

    /** Where the outside is folded, from the left. */
    List<Double> foldsOutside() {
        return List.of(Math.max(flap().x(), back().x()), Math.max(back().x(), cover().x()));
    }

    List<Double> foldsInside() {
        List<Box> panels = inside();
        return List.of(
                Math.max(panels.get(0).x(), panels.get(1).x()),
                Math.max(panels.get(1).x(), panels.get(2).x()));
    }
}
