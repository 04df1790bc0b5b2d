package org.openiwg.letter;

import java.util.Comparator;
import java.util.List;
import org.openiwg.letter.FindRecommendations.Owed;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;

/** The recommendations that wait for an answer, as a table from which each is answered. */
record OwedRecommendations(LetterWords words) {

    Table table(List<Owed> owed) {
        return Table.underHeading(
                words.text("letter.box.recommendations"),
                List.of(
                        Column.of(words.text("letter.recommendations.what")),
                        Column.of(words.text("letter.recommend.report")),
                        Column.of(words.text("letter.recommendations.state")),
                        Column.of(words.text("letter.recommendations.due"))),
                owed.stream()
                        .sorted(Comparator.comparing((Owed one) -> one.duty().deadline())
                                .thenComparing(one -> one.duty().id()))
                        .map(this::row)
                        .toList());
    }

    private List<Cell> row(Owed owed) {
        Recommendation one = owed.recommendation();
        return List.of(
                Cell.link(words.name(one.body(), one.thing()), words.at().link(one.answerPage())),
                words.report(one.report()),
                Cell.tag(Tag.plain(words.text("letter.recommendations.state." + Words.of(one.state())))),
                due(owed.duty()));
    }

    private Cell due(Obligation duty) {
        Cell day = Cell.text(words.at().shortDate(duty.deadline()));
        return duty.daysOverdue() > 0
                ? day.withTag(Tag.bad(words.text("letter.state.overdue", duty.daysOverdue())))
                : day;
    }
}
