package org.openiwg.myday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openiwg.obligation.Finding;
import org.openiwg.obligation.Level;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.BodyId;
import org.openiwg.record.ThingId;

/** What has been wrong so long that it came to oversight, for auditors. */
final class Oversight {

    private static final int MOST = 15;

    private Oversight() {}

    private record Found(BodyId body, Finding finding) {}

    static Table of(Concerned concerned, DayWords words, LocalDate day) {
        List<Found> found = new ArrayList<>();
        for (BodyId body : words.books().bodies()) {
            if (concerned.by(body)) {
                words.books().ledger().account(body, day).findings().stream()
                        .filter(finding -> finding.level() == Level.OVERSIGHT)
                        .forEach(finding -> found.add(new Found(body, finding)));
            }
        }
        found.sort(Comparator.comparing(one -> one.finding.since()));
        PageContext at = words.at();
        return Table.underHeading(
                at.text("myday.oversight"),
                List.of(
                        Column.of(at.text("myday.oversight.what")),
                        Column.of(at.text("myday.oversight.body")),
                        Column.number(at.text("myday.oversight.days"))),
                found.stream().limit(MOST).map(one -> row(one, words)).toList());
    }

    private static List<Cell> row(Found one, DayWords words) {
        PageContext at = words.at();
        ThingId duty = one.finding.obligation();
        String code = at.text("account.finding.raised." + one.finding.code().word());
        String page = "/bodies/" + one.body;
        Cell what = duty == null
                ? Cell.link(code, at.link(page + "/findings"))
                : Cell.link(words.thing(one.body, duty), at.link(page + "/obligations/" + duty))
                        .withNote(code);
        return List.of(what, Cell.text(words.body(one.body)), Cell.text(at.number(one.finding.days())));
    }
}
