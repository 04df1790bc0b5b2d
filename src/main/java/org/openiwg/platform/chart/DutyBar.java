package org.openiwg.platform.chart;

import java.time.LocalDate;
import java.util.List;
import org.openiwg.platform.web.PageContext;

/**
 * One duty, measured and put into words.
 *
 * @param duty the duty
 * @param scale the line of time it lies on
 * @param segments its bar
 * @param now where the day looked at is, 0 to 100
 * @param figure the figure that matters ("821 days late")
 * @param summary the whole bar in one sentence, for those who do not see it
 * @param late whether it is owed and late
 */
public record DutyBar(
        Duty duty, Scale scale, List<Segment> segments, double now, String figure, String summary, boolean late) {

    static DutyBar of(Duty duty, Scale scale, PageContext at) {
        LocalDate asOf = at.date();
        String figure = DutyWords.figure(duty, at);
        return new DutyBar(
                duty,
                scale,
                Segment.of(duty, asOf, scale),
                scale.at(asOf),
                figure,
                DutyWords.summary(duty, figure, at),
                duty.end() == Duty.End.OWED && duty.daysLate(asOf) > 0);
    }

    /** A place as SVG wants it. */
    public static String percent(double place) {
        double rounded = Math.round(place * 100) / 100.0;
        return (rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded)) + "%";
    }

    public boolean met() {
        return duty.end() == Duty.End.MET;
    }

    /** Whether the deadline was moved. */
    public boolean moved() {
        return !duty.firstDeadline().equals(duty.deadline());
    }

    /** Whether the day looked at is in the picture; it is not when the duty was over before. */
    public boolean showsNow(LocalDate asOf) {
        return scale.holds(asOf);
    }

    /** Whether the deadline lies beyond the picture. */
    public boolean beyond() {
        return duty.deadline().isAfter(scale.to());
    }
}
