package org.openiwg.site;

import java.util.List;
import org.openiwg.platform.chart.DutyTimeline;
import org.openiwg.platform.chart.LatenessChart;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Filter;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.ui.Pages;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;

/** Every component of a page once, with invented content, for those who build pages. */
record DesignPage(
        LatenessChart chart,
        DutyTimeline timeline,
        Table table,
        List<Fact> facts,
        List<Tag> tags,
        List<Filter> filters,
        List<FormError> errors,
        Pages pages)
        implements Page {

    static DesignPage of(DesignSample sample) {
        return new DesignPage(
                LatenessChart.of("owed", sample.duties(), sample.at()),
                DutyTimeline.of("life", sample.plan(), sample.at()),
                Table.underHeading(sample.say("table"), sample.columns(), sample.rows()),
                sample.facts(),
                sample.tags(),
                List.of(
                        Filter.choice(
                                "state",
                                sample.say("state"),
                                "",
                                List.of(new Filter.Option("late", sample.say("late")))),
                        Filter.words("words", sample.say("words"), "")),
                List.of(new FormError(sample.say("error"), "sample-field")),
                new Pages(5, 12));
    }
}
