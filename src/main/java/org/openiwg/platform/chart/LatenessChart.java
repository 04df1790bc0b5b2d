package org.openiwg.platform.chart;

import java.util.List;
import org.openiwg.platform.web.PageContext;

/**
 * What is owed and how late: one bar for each duty. Where there is room all bars share one line of time; on a phone
 * each is a small picture on its own line.
 *
 * @param id unlike any other id of the page
 * @param rows the duties on the shared line
 * @param own the same duties, each on a line of its own
 * @param scale the shared line
 */
public record LatenessChart(String id, List<DutyBar> rows, List<DutyBar> own, Scale scale) {

    /** The chart of some duties on the day that the page looks at. */
    public static LatenessChart of(String id, List<Duty> duties, PageContext at) {
        Scale shared = Scale.of(duties, at.date());
        return new LatenessChart(
                id,
                duties.stream().map(duty -> DutyBar.of(duty, shared, at)).toList(),
                duties.stream()
                        .map(duty -> DutyBar.of(duty, Scale.alone(duty, at.date()), at))
                        .toList(),
                shared);
    }

    /** What the picture uses of the signs there are. */
    public ChartKey key() {
        return ChartKey.of(rows, true);
    }
}
