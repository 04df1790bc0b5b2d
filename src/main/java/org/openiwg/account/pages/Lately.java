package org.openiwg.account.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openiwg.account.Change;
import org.openiwg.account.RecordedAct;
import org.openiwg.obligation.FindingCode;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Tag;

/**
 * Something that changed.
 *
 * @param date the day on which the account changed
 * @param when the same in words
 * @param tag what kind of change it is
 * @param what what it is about
 */
record Lately(LocalDate date, String when, Tag tag, Cell what) {

    private static final int YEARS = 3;

    private record Same(LocalDate date, boolean raised, FindingCode code) {}

    /** The latest changes up to the day, the latest first; what changed alike on one day is one of them. */
    static List<Lately> of(BodyView body, int most) {
        List<Lately> all = new ArrayList<>(ofFindings(body));
        for (RecordedAct recorded : body.acts()) {
            all.add(new Lately(
                    recorded.countsOn(),
                    body.shortDate(recorded.act().date()),
                    Tag.plain(Kinds.of(body, recorded.act())),
                    body.act(recorded)));
        }
        return all.stream()
                .sorted(Comparator.comparing(Lately::date).reversed())
                .limit(most)
                .toList();
    }

    private static List<Lately> ofFindings(BodyView body) {
        LocalDate day = body.day();
        Map<Same, List<Change>> alike = new LinkedHashMap<>();
        for (Change change : body.books().ledger().timeline(body.body(), day.minusYears(YEARS), day)) {
            alike.computeIfAbsent(new Same(change.date(), change.raised(), change.code()), s -> new ArrayList<>())
                    .add(change);
        }
        List<Lately> lately = new ArrayList<>();
        alike.forEach((same, changes) -> lately.add(new Lately(
                same.date,
                body.shortDate(same.date),
                FindingWords.tag(body, same.code, same.raised),
                what(body, changes))));
        return lately;
    }

    private static Cell what(BodyView body, List<Change> changes) {
        Change first = changes.getFirst();
        if (changes.size() > 1) {
            return Cell.link(body.text("account.lately.many", changes.size()), body.page("/timeline"));
        }
        return first.obligation() == null
                ? Cell.link(body.text("account.members.chairs"), body.page("/members"))
                : body.duty(first.obligation());
    }
}
