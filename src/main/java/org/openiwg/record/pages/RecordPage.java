package org.openiwg.record.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Filter;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Pages;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.Act;
import org.openiwg.record.ActFilter;
import org.openiwg.record.BodyId;
import org.openiwg.record.Confidence;
import org.openiwg.record.Entry;
import org.openiwg.record.Family;
import org.openiwg.record.RegisterSnapshot;

/**
 * The register, entry by entry.
 *
 * @param found how many of how many the filter lets through
 * @param turned the same list the other way round
 * @param empty whether there is nothing in the register at all
 */
record RecordPage(
        List<Filter> filters, String found, Crumb turned, Table table, Pages pages, List<Crumb> formats, boolean empty)
        implements Page {

    private static final int PER_PAGE = 50;
    private static final String OLDEST = "oldest";
    private static final int LONGEST_NUMBER = 6;

    static RecordPage of(RegisterSnapshot register, EntryWords words) {
        PageContext at = words.at();
        Map<String, List<String>> query = at.links().query();
        ActFilter filter = ActFilter.of(query);
        boolean oldestFirst = first(query, "order").equals(OLDEST);
        Corrected corrected = new Corrected(words.seen());
        List<Entry> known = register.entries().stream()
                .filter(entry -> at.asOf().isToday() || isKnown(corrected, entry, at))
                .toList();
        List<Entry> found = filter.of(known, corrected::act);
        List<Entry> ordered = oldestFirst ? found : found.reversed();
        Pages pages = Pages.of(page(first(query, "page")), ordered.size(), PER_PAGE);
        return new RecordPage(
                filters(register, words, filter),
                words.text(
                        at.asOf().isToday() ? "record.found" : "record.found.day",
                        found.size(),
                        register.size(),
                        at.date()),
                turnedAround(words, oldestFirst),
                EntryTable.of(words, pages.of(ordered, PER_PAGE), corrected),
                pages,
                List.of(new Crumb("CSV", at.links().dataHere("/record/acts.csv"))),
                register.size() == 0);
    }

    /** A past day shows what took effect by then; when it was recorded is another matter. */
    private static boolean isKnown(Corrected corrected, Entry entry, PageContext at) {
        Act act = corrected.act(entry);
        return act != null && !act.countsOn().isAfter(at.date());
    }

    private static List<Filter> filters(RegisterSnapshot register, EntryWords words, ActFilter filter) {
        List<Option> confidences = Arrays.stream(Confidence.values())
                .map(one -> new Option(one.word(), words.text("record.confidence." + one.word())))
                .toList();
        return List.of(
                Filter.words("text", words.text("record.filter.text"), filter.text()),
                Filter.choice("body", words.text("record.filter.body"), filter.body(), bodies(register, words)),
                Filter.choice("act", words.text("record.filter.act"), filter.act(), families(words, filter)),
                Filter.words("year", words.text("record.filter.year"), filter.year()),
                Filter.choice("confidence", words.text("record.filter.confidence"), filter.confidence(), confidences));
    }

    /** The same list the other way round. */
    private static Crumb turnedAround(EntryWords words, boolean oldestFirst) {
        return oldestFirst
                ? new Crumb(
                        words.text("record.order.newest"), words.at().links().here("order", "", "page", ""))
                : new Crumb(
                        words.text("record.order.oldest"), words.at().links().here("order", OLDEST, "page", ""));
    }

    private static List<Option> bodies(RegisterSnapshot register, EntryWords words) {
        TreeSet<BodyId> bodies = new TreeSet<>();
        register.acts().stream().filter(words.seen().reader()::sees).forEach(act -> bodies.add(act.body()));
        return bodies.stream()
                .map(body -> new Option(body.slug(), words.name(body)))
                .toList();
    }

    /** Every family; and the one act that the address asks for, so that the form says what the list shows. */
    private static List<Option> families(EntryWords words, ActFilter filter) {
        List<Option> options = new ArrayList<>();
        for (Family family : Family.values()) {
            options.add(new Option(family.word(), words.text("record.family." + family.word())));
        }
        if (org.openiwg.record.ActKind.of(filter.act()) != null) {
            options.add(new Option(filter.act(), words.text("record.act." + filter.act())));
        }
        return options;
    }

    private static String first(Map<String, List<String>> query, String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    private static int page(String asked) {
        boolean number = !asked.isEmpty()
                && asked.length() <= LONGEST_NUMBER
                && asked.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(asked) : 1;
    }
}
