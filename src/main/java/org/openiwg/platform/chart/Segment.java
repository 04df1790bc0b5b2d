package org.openiwg.platform.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a bar.
 *
 * @param kind what the time was
 * @param x where it begins, 0 to 100
 * @param width how long it is, 0 to 100
 */
public record Segment(Kind kind, double x, double width) {
    private static final double THINNEST = 0.3;
    /** What a stretch of time was. */
    public enum Kind {
        /** Time given, used up without the duty being done. */
        GIVEN,
        /** Time given, in which it was done, or after which it was. */
        DONE,
        /** Time after the first deadline that an extension granted. */
        MOVED,
        /** Time after the deadline. */
        LATE,
        /** Time that is still left. */
        LEFT
    }

    /** The bar of a duty, cut where its character changes. */
    static List<Segment> of(Duty duty, LocalDate asOf, Scale scale) {
        LocalDate last = duty.lastDay(asOf);
        boolean over = duty.ended() != null;
        LocalDate first = min(duty.firstDeadline(), duty.deadline());
        Kind given = duty.end() == Duty.End.MET ? Kind.DONE : Kind.GIVEN;
        List<Segment> bar = new ArrayList<>();
        add(bar, given, duty.opened(), min(first, last), scale);
        add(bar, Kind.MOVED, max(duty.opened(), first), min(duty.deadline(), last), scale);
        add(bar, Kind.LATE, max(duty.opened(), duty.deadline()), last, scale);
        if (!over) {
            add(bar, Kind.LEFT, max(duty.opened(), last), duty.deadline(), scale);
        }
        return bar;
    }

    private static void add(List<Segment> bar, Kind kind, LocalDate from, LocalDate to, Scale scale) {
        if (from.isBefore(to)) {
            double x = scale.at(from);
            bar.add(new Segment(kind, x, Math.max(THINNEST, scale.at(to) - x)));
        }
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
