package org.openiwg.body;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.obligation.Finding;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;

/** What a proposal changes, in words. */
record DifferenceWords(Difference difference, BodyWords words) {

    Table duties() {
        return Table.underHeading(
                words.text("body.changes"),
                List.of(
                        Column.of(words.text("body.column.duty")),
                        Column.of(words.text("body.column.without")),
                        Column.of(words.text("body.column.with"))),
                difference.turns().stream()
                        .map(turn -> List.of(
                                Cell.text(words.name(turn.after().id())),
                                standing(turn.before()),
                                standing(turn.after())))
                        .toList());
    }

    /** Findings that come and go, and whether the body ends. */
    List<Cell> lines() {
        List<Cell> lines = new ArrayList<>();
        if (difference.with().dissolved() != null && difference.without().dissolved() == null) {
            lines.add(Cell.text(words.text(
                            "body.changes.ends",
                            words.name(),
                            words.at().date(difference.with().dissolved())))
                    .withTag(Tag.doubt(words.text("body.changes.closed"))));
        }
        difference
                .raised()
                .forEach(finding -> lines.add(Cell.text(nameOf(finding))
                        .withTag(Tag.bad(words.text(
                                "account.finding.raised." + finding.code().word())))));
        difference
                .cleared()
                .forEach(finding -> lines.add(Cell.text(nameOf(finding))
                        .withTag(Tag.good(words.text(
                                "account.finding.cleared." + finding.code().word())))));
        return lines;
    }

    private String nameOf(Finding finding) {
        return finding.obligation() == null ? words.name() : words.name(finding.obligation());
    }

    private Cell standing(@Nullable Obligation duty) {
        return duty == null ? Cell.text(words.text("body.standing.none")) : standing(duty, difference, words);
    }

    /** "12 days late", and below it the deadline. */
    private static Cell standing(Obligation duty, Difference difference, BodyWords words) {
        Tag tag = switch (duty.state()) {
            case OPEN ->
                Tag.plain(words.text("account.state.open", ChronoUnit.DAYS.between(difference.day(), duty.deadline())));
            case OVERDUE -> Tag.bad(words.text("account.state.overdue", duty.daysOverdue()));
            case MET -> Tag.good(words.text("account.state.met"));
            case MET_LATE -> Tag.doubt(words.text("account.state.met-late", duty.daysLate()));
            case WITHDRAWN, TRANSFERRED, ENDED ->
                Tag.plain(words.text("account.state." + duty.state().word()));
        };
        return Cell.tag(tag).withNote(words.text("body.standing.deadline", duty.deadline()));
    }
}
