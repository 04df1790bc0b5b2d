package org.openiwg.platform.chart;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The signs that a picture uses: only those are explained below it.
 *
 * @param segments the stretches that its bars have
 * @param marks the marks that it has
 * @param ends whether something in it is done
 * @param now whether the day looked at is in it
 */
public record ChartKey(Set<Segment.Kind> segments, Set<Mark.Kind> marks, boolean ends, boolean now) {

    static ChartKey of(List<DutyBar> bars, boolean now) {
        Set<Segment.Kind> segments = EnumSet.noneOf(Segment.Kind.class);
        Set<Mark.Kind> marks = EnumSet.noneOf(Mark.Kind.class);
        for (DutyBar bar : bars) {
            bar.segments().forEach(part -> segments.add(part.kind()));
            bar.duty().marks().forEach(mark -> marks.add(mark.kind()));
        }
        boolean ends = bars.stream().anyMatch(DutyBar::met);
        return new ChartKey(segments, marks, ends, now);
    }

    public boolean has(Segment.Kind kind) {
        return segments.contains(kind);
    }

    public boolean has(Mark.Kind kind) {
        return marks.contains(kind);
    }
}
