package org.openiwg.account.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openiwg.account.Change;
import org.openiwg.obligation.FindingCode;
import org.openiwg.platform.chart.Scale;

/**
 * Who was there when: one line for each institution, and one for the time in which a chair was missing.
 *
 * @param id unlike any other id of the page
 * @param now where the day looked at is, 0 to 100
 * @param showsNow whether that day is in the picture: not when the body has ended
 */
record TermsChart(String id, Scale scale, double now, boolean showsNow, List<Line> lines) {

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    /**
     * A line of the picture.
     *
     * @param figure its times in words
     * @param vacant whether it shows time in which somebody was missing
     */
    record Line(String name, String figure, boolean vacant, List<Bar> bars) {}

    /** A stretch of time, in percent of the picture. */
    record Bar(double x, double width) {}

    private record Stretch(LocalDate from, LocalDate to) {}

    /** The chairs, and when one was missing. */
    static TermsChart ofChairs(BodyView body, List<Term> terms) {
        return of("chairs", body, terms, vacancies(body));
    }

    static TermsChart ofMembers(BodyView body, List<Term> terms) {
        return of("members", body, terms, List.of());
    }

    private static TermsChart of(String id, BodyView body, List<Term> terms, List<Stretch> vacancies) {
        Map<String, List<Stretch>> institutions = new LinkedHashMap<>();
        for (Term term : terms) {
            institutions
                    .computeIfAbsent(term.institution(), i -> new ArrayList<>())
                    .add(new Stretch(term.from(), term.until(end(body))));
        }
        Scale scale = scale(body, terms, vacancies);
        List<Line> lines = new ArrayList<>();
        institutions.forEach((slug, stretches) -> lines.add(line(body, body.nameOf(slug), false, stretches, scale)));
        if (!vacancies.isEmpty()) {
            lines.add(line(body, body.text("account.members.vacant"), true, vacancies, scale));
        }
        return new TermsChart(id, scale, scale.at(body.day()), body.account().dissolved() == null, lines);
    }

    /** The last day to show: nobody belongs to a body that has ended. */
    private static LocalDate end(BodyView body) {
        LocalDate dissolved = body.account().dissolved();
        return dissolved == null ? body.day() : dissolved;
    }

    private static Line line(BodyView body, String name, boolean vacant, List<Stretch> stretches, Scale scale) {
        long days = stretches.stream()
                .mapToLong(stretch -> Days.between(stretch.from, stretch.to))
                .sum();
        List<Bar> bars = stretches.stream()
                .map(stretch -> new Bar(scale.at(stretch.from), scale.at(stretch.to) - scale.at(stretch.from)))
                .toList();
        return new Line(name, body.at().days(days), vacant, bars);
    }

    private static Scale scale(BodyView body, List<Term> terms, List<Stretch> vacancies) {
        LocalDate first = body.account().formed() == null
                ? body.day().minusYears(1)
                : body.account().formed();
        LocalDate last = end(body);
        for (Term term : terms) {
            first = term.from().isBefore(first) ? term.from() : first;
            last = term.until(last).isAfter(last) ? term.until(last) : last;
        }
        for (Stretch vacancy : vacancies) {
            last = vacancy.to.isAfter(last) ? vacancy.to : last;
        }
        return new Scale(first.withDayOfMonth(1), last.withDayOfMonth(1).plusMonths(1));
    }

    /** The times in which there were too few chairs. */
    private static List<Stretch> vacancies(BodyView body) {
        List<Stretch> vacancies = new ArrayList<>();
        LocalDate from = null;
        for (Change change : body.books().ledger().timeline(body.body(), BEGINNING, body.day())) {
            if (change.code() == FindingCode.CHAIR_VACANT) {
                if (change.raised()) {
                    from = change.date();
                } else if (from != null) {
                    vacancies.add(new Stretch(from, change.date()));
                    from = null;
                }
            }
        }
        if (from != null) {
            vacancies.add(new Stretch(from, body.day()));
        }
        return vacancies;
    }
}
