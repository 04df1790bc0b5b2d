package org.openiwg.account.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openiwg.account.ObligationFilter;
import org.openiwg.account.OwnPages;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Filter;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Pages;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;

/**
 * What came from outside and wants an answer: reminders, letters, recommendations.
 *
 * @param said how many came, how many were answered
 * @param none whether nothing ever came, whatever the filter
 * @param open whether the body is there to be written to
 * @param write where everybody writes to it
 * @param answers how it answers letters
 * @param advice the recommendations report by report
 */
record RemindersPage(
        BodyFrame frame,
        String said,
        List<Filter> filters,
        String found,
        Table table,
        Pages pages,
        List<Crumb> formats,
        boolean none,
        boolean open,
        String write,
        String answers,
        String advice)
        implements Page {

    private static final List<String> STATES = List.of("owed", "overdue", "met", "met-late", "withdrawn");

    static RemindersPage of(BodyView body, List<OwnPages> own) {
        List<Obligation> all = body.account().obligations().stream()
                .filter(BodyFrame::isAnswerOwed)
                .sorted(Comparator.comparing(Obligation::openedOn).reversed())
                .toList();
        ObligationFilter filter = ObligationFilter.of(body.at().links().query());
        List<Obligation> found = all.stream().filter(filter::wants).toList();
        Pages pages = Parts.of(body, found.size());
        long answered = all.stream()
                .filter(duty -> duty.state().word().startsWith("met"))
                .count();
        return new RemindersPage(
                BodyFrame.of(body, Part.REMINDERS),
                body.text("account.reminders.said", all.size(), answered, waiting(all)),
                List.of(kind(body, filter), answer(body, filter)),
                body.text("account.reminders.found", found.size(), all.size()),
                AnswerTable.of(body, pages.of(found, Parts.SIZE), own),
                pages,
                Stream.of("reminder", "recommendation")
                        .map(kind -> Parts.csv(body, body.text("account.csv." + kind), kind + "s"))
                        .toList(),
                all.isEmpty(),
                body.account().formed() != null && body.account().dissolved() == null,
                body.page("/write"),
                body.page("/letters"),
                body.page("/recommendations"));
    }

    private static long waiting(List<Obligation> all) {
        return all.stream().filter(duty -> duty.state().isOpen()).count();
    }

    private static Filter kind(BodyView body, ObligationFilter filter) {
        List<Option> kinds = Stream.of("reminder", "recommendation")
                .map(kind -> new Option(kind, body.text("account.kind." + kind)))
                .toList();
        return Filter.choice("kind", body.text("account.column.kind"), filter.kind(), kinds);
    }

    private static Filter answer(BodyView body, ObligationFilter filter) {
        List<Option> states = STATES.stream()
                .map(state -> new Option(state, body.text("account.filter.answer." + state)))
                .toList();
        return Filter.choice("state", body.text("account.column.answer"), filter.state(), states);
    }
}
