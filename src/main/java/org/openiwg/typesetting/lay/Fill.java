package org.openiwg.typesetting.lay;

import java.util.ArrayList;
import java.util.List;

/** Shares parts out among columns. */
final class Fill {

    private static final double SMALLEST = 0.01;

    /** By how much columns may differ. */
    private static final double EVEN = 2;

    private Fill() {}

    /** The parts of each column of that height, as many columns as it takes. A part higher than a column gets one of its own. */
    static List<List<Part>> columns(List<Part> parts, double height) {
        List<List<Part>> columns = new ArrayList<>();
        List<Part> column = new ArrayList<>();
        double used = 0;
        for (int from = 0; from < parts.size(); ) {
            int to = from + 1;
            while (to < parts.size() && parts.get(to - 1).keepsNext()) {
                to++;
            }
            List<Part> together = parts.subList(from, to);
            double needed = height(together, column.isEmpty());
            if (!column.isEmpty() && used + needed > height + SMALLEST) {
                columns.add(column);
                column = new ArrayList<>();
                used = 0;
                needed = height(together, true);
            }
            column.addAll(together);
            used += needed;
            from = to;
        }
        if (!column.isEmpty()) {
            columns.add(column);
        }
        return columns;
    }

    /** The same in as many columns as there are, each about as full as the others. */
    static List<List<Part>> balanced(List<Part> parts, int columns, double height) {
        double low = 0;
        double high = height;
        while (high - low > EVEN) {
            double middle = (low + high) / 2;
            List<List<Part>> filled = columns(parts, middle);
            boolean fits =
                    filled.size() <= columns && filled.stream().allMatch(one -> height(one) <= middle + SMALLEST);
            if (fits) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return columns(parts, high);
    }

    /** How high the parts are in one column. */
    static double height(List<Part> parts) {
        return height(parts, true);
    }

    private static double height(List<Part> parts, boolean first) {
        double height = 0;
        for (Part part : parts) {
            height += part.height() + (first ? 0 : part.space());
            first = false;
        }
        return height;
    }

    /** Draws the parts of a column. */
    static void paint(List<Part> parts, Column column) {
        double top = column.box().top();
        boolean first = true;
        for (Part part : parts) {
            top -= first ? 0 : part.space();
            part.painter().paint(column, top);
            top -= part.height();
            first = false;
        }
    }
}
