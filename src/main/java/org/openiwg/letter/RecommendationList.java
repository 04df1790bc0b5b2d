package org.openiwg.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.RecordedAct;
import org.openiwg.letter.Recommendation.State;
import org.openiwg.letter.RecommendationsPage.Report;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Family;
import org.openiwg.record.ThingId;

/**
 * The recommendations to a body as of the day looked at: those that were entered here, under their numbers, and those that came
 * into the record otherwise, under the name of their source.
 */
record RecommendationList(LetterWords words, BodyId body, List<Recommendation> entered) {

    private record Row(
            Bilingual report,
            String number,
            Obligation duty,
            @Nullable Recommendation known) {}

    List<Obligation> duties() {
        return words.books().ledger().account(body, words.at().date()).obligations().stream()
                .filter(duty -> duty.id().family() == Family.RECOMMENDATION)
                .toList();
    }

    List<Report> reports() {
        Map<String, Recommendation> known =
                entered.stream().collect(Collectors.toMap(Recommendation::slug, Function.identity()));
        Map<Bilingual, List<Row>> reports = new LinkedHashMap<>();
        for (Obligation duty : duties()) {
            Recommendation recommendation = known.get(duty.id().slug());
            Bilingual report = recommendation == null
                    ? FindRecommendations.report(words.books(), body, duty.id())
                    : recommendation.report();
            reports.computeIfAbsent(report, any -> new ArrayList<>())
                    .add(new Row(report, recommendation == null ? "" : recommendation.number(), duty, recommendation));
        }
        return reports.entrySet().stream()
                .map(report -> {
                    Cell name = words.report(report.getKey());
                    return new Report(name.text(), name.lang(), table(name.text(), report.getValue()));
                })
                .toList();
    }

    private Table table(String caption, List<Row> rows) {
        return Table.underHeading(
                caption,
                List.of(
                        Column.of(words.text("letter.recommendations.what")),
                        Column.of(words.text("letter.recommendations.number")),
                        Column.of(words.text("letter.recommendations.answer")),
                        Column.of(words.text("letter.recommendations.deed"))),
                rows.stream()
                        .sorted(java.util.Comparator.comparingInt(
                                        (Row row) -> row.number().length())
                                .thenComparing(Row::number)
                                .thenComparing(row -> row.duty().id()))
                        .map(this::cells)
                        .toList());
    }

    private List<Cell> cells(Row row) {
        Obligation duty = row.duty();
        String page = words.at().link("/bodies/" + body + "/obligations/" + duty.id());
        return List.of(Cell.link(words.name(body, duty.id()), page), Cell.text(row.number()), answer(row), deed(row));
    }

    private Cell answer(Row row) {
        Obligation duty = row.duty();
        if (duty.state().isOpen()) {
            return duty.daysOverdue() > 0
                    ? Cell.tag(Tag.bad(words.text("letter.state.overdue", duty.daysOverdue())))
                    : Cell.tag(Tag.plain(words.text("letter.recommendations.open", duty.deadline())));
        }
        Cell reason = reason(duty.id());
        Recommendation known = row.known();
        if (known == null || known.verdict() == null || known.state() != State.ANSWERED) {
            return reason.withTag(Tag.plain(words.text("letter.recommendations.answered")));
        }
        String verdict = words.text("letter.verdict." + Words.of(known.verdict()));
        Tag tag = switch (known.verdict()) {
            case ACCEPTED -> Tag.good(verdict);
            case PARTLY -> Tag.doubt(verdict);
            case REJECTED -> Tag.plain(verdict);
        };
        return words.cell(known.reason()).withTag(tag);
    }

    private Cell reason(ThingId thing) {
        return words.books().acts().on(body, thing).stream()
                .map(RecordedAct::act)
                .filter(act -> act.kind() == ActKind.RECOMMENDATION_ANSWERED)
                .map(Act::note)
                .findFirst()
                .map(words::cell)
                .orElse(Cell.EMPTY);
    }

    private Cell deed(Row row) {
        Recommendation known = row.known();
        ThingId thing = known == null
                        || known.state() != State.ANSWERED
                        || row.duty().state().isOpen()
                ? null
                : known.deed().id();
        return thing == null
                ? Cell.EMPTY
                : Cell.link(words.name(body, thing), words.at().link("/bodies/" + body + "/obligations/" + thing));
    }
}
