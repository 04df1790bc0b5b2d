package org.openiwg.account.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openiwg.account.Change;
import org.openiwg.obligation.FindingCode;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Filter;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Pages;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;

/** How findings came and went, up to the day, the latest first. */
record TimelinePage(
        BodyFrame frame,
        List<Filter> filters,
        String found,
        Table table,
        Pages pages,
        List<Crumb> formats,
        boolean none)
        implements Page {

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    static TimelinePage of(BodyView body) {
        List<Change> all = body.books()
                .ledger()
                .timeline(body.body(), BEGINNING, body.day())
                .reversed();
        String code = Parts.first(body.at().links().query(), "finding");
        List<Change> found = all.stream()
                .filter(change -> code.isEmpty() || change.code().word().equals(code))
                .toList();
        Pages pages = Parts.of(body, found.size());
        return new TimelinePage(
                BodyFrame.below(body, Part.FINDINGS),
                List.of(Filter.choice("finding", body.text("account.column.finding"), code, codes(body))),
                body.text("account.timeline.found", found.size(), all.size()),
                table(body, pages.of(found, Parts.SIZE)),
                pages,
                List.of(Parts.csv(body, "CSV", "timeline")),
                all.isEmpty());
    }

    private static List<Option> codes(BodyView body) {
        return Arrays.stream(FindingCode.values())
                .map(code -> new Option(code.word(), body.text("account.finding.raised." + code.word())))
                .toList();
    }

    private static Table table(BodyView body, List<Change> changes) {
        return Table.underHeading(
                body.text("account.part.timeline"),
                List.of(
                        Column.of(body.text("account.column.date")),
                        Column.of(body.text("account.column.change")),
                        Column.of(body.text("account.column.about"))),
                changes.stream().map(change -> row(body, change)).toList());
    }

    private static List<Cell> row(BodyView body, Change change) {
        return List.of(
                Cell.text(body.shortDate(change.date())),
                Cell.tag(FindingWords.tag(body, change.code(), change.raised())),
                change.obligation() == null
                        ? Cell.link(body.text("account.members.chairs"), body.page("/members"))
                        : body.duty(change.obligation()));
    }
}
