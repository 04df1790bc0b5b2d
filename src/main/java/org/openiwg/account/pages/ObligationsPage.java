package org.openiwg.account.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openiwg.account.ObligationFilter;
import org.openiwg.obligation.Obligation;
import org.openiwg.obligation.State;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Filter;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Pages;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;

/**
 * What a body owes and owed, as a list.
 *
 * @param found how many of how many the filter lets through
 * @param none whether the body has no obligations at all, whatever the filter
 */
record ObligationsPage(
        BodyFrame frame,
        List<Filter> filters,
        String found,
        Table table,
        Pages pages,
        List<Crumb> formats,
        String standards,
        boolean none)
        implements Page {

    private static final int MOST_OWNERS = 100;

    static ObligationsPage of(BodyView body) {
        List<Obligation> all = body.account().obligations();
        ObligationFilter filter = ObligationFilter.of(body.at().links().query());
        List<Obligation> found = filter.of(all);
        Pages pages = Parts.of(body, found.size());
        return new ObligationsPage(
                BodyFrame.of(body, Part.OBLIGATIONS),
                List.of(state(body, filter), kind(body, filter, all), owner(body, filter, all), late(body, filter)),
                body.text("account.obligations.found", found.size(), all.size()),
                ObligationTable.sortable(body, pages.of(found, Parts.SIZE), filter.sort()),
                pages,
                List.of(
                        Parts.csv(body, "CSV", "obligations"),
                        Parts.feed(body, body.text("account.format.deadlines"), "deadlines.ics")),
                body.page("/standards"),
                all.isEmpty());
    }

    private static Filter state(BodyView body, ObligationFilter filter) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("owed", body.text("account.filter.owed")));
        options.add(new Option("over", body.text("account.filter.over")));
        for (State state : State.values()) {
            options.add(new Option(state.word(), body.text("account.filter.state." + state.word())));
        }
        return Filter.choice("state", body.text("account.column.state"), filter.state(), options);
    }

    private static Filter kind(BodyView body, ObligationFilter filter, List<Obligation> all) {
        List<Option> options = all.stream()
                .map(duty -> duty.id().family().word())
                .distinct()
                .sorted()
                .map(kind -> new Option(kind, body.text("account.kind." + kind)))
                .toList();
        return Filter.choice("kind", body.text("account.column.kind"), filter.kind(), options);
    }

    /** Those who owe most stand in the list; of very many owners the others are found by their address only. */
    private static Filter owner(BodyView body, ObligationFilter filter, List<Obligation> all) {
        Map<String, Long> owed = all.stream()
                .map(duty -> Objects.requireNonNullElse(duty.owner(), ObligationFilter.NOBODY))
                .collect(Collectors.groupingBy(owner -> owner, TreeMap::new, Collectors.counting()));
        List<Option> options = owed.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_OWNERS)
                .map(Map.Entry::getKey)
                .map(owner -> new Option(owner, body.owner(owner.equals(ObligationFilter.NOBODY) ? null : owner)))
                .toList();
        return Filter.choice("owner", body.text("account.column.owner"), filter.owner(), options);
    }

    private static Filter late(BodyView body, ObligationFilter filter) {
        List<Option> options = java.util.stream.Stream.of(1, 30, 180, 365)
                .map(days -> new Option(Integer.toString(days), body.text("account.filter.late", days)))
                .toList();
        String chosen = filter.late() == 0 ? "" : Integer.toString(filter.late());
        return Filter.choice("late", body.text("account.column.late"), chosen, options);
    }
}
