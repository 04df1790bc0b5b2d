package org.openiwg.platform.chart;

import java.util.Arrays;

/**
 * Puts labels that stand to the right of their places into lanes, so that no label covers another and no leader line
 * runs through one: whatever a label would reach over goes into a lane nearer to the bar.
 */
final class Lanes {

    private Lanes() {}

    /**
     * The lane of each label, 0 nearest to the bar.
     *
     * @param places where the labels begin, ascending
     * @param widths how long they are, in the same unit
     */
    static int[] of(double[] places, double[] widths) {
        int[] lanes = new int[places.length];
        Arrays.fill(lanes, 0);
        for (int i = places.length - 1; i >= 0; i--) {
            for (int j = i + 1; j < places.length && places[j] <= places[i] + widths[i]; j++) {
                lanes[i] = Math.max(lanes[i], lanes[j] + 1);
            }
        }
        return lanes;
    }
}
