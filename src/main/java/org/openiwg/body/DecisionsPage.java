package org.openiwg.body;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Pages;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * What a body has decided: everything that its co-chairs have signed.
 *
 * @param signOff where the reader sees what still waits; empty when they may not
 */
record DecisionsPage(BodyFrame frame, Table decisions, Pages pages, List<Crumb> formats, String signOff)
        implements Page {

    private static final int PART = 50;

    static DecisionsPage of(BodyViews.View body, String part) {
        BodyWords words = body.words();
        List<Matter.Adopted> signed = Signed.of(body).stream()
                .filter(adopted -> !day(adopted, body).isAfter(words.at().date()))
                .toList();
        Pages pages = Pages.of(part.matches("\\d{1,6}") ? Integer.parseInt(part) : 1, signed.size(), PART);
        return new DecisionsPage(
                body.frame(),
                Table.underHeading(
                        words.text("account.part.decisions"),
                        List.of(
                                Column.of(words.text("body.column.decision")),
                                Column.of(words.text("body.column.adopted")),
                                Column.of(words.text("body.column.signed-by"))),
                        pages.of(signed, PART).stream()
                                .map(adopted -> row(adopted, body))
                                .toList()),
                pages,
                List.of(
                        data(words.at(), "CSV", "/bodies/" + body.body() + "/decisions.csv"),
                        data(words.at(), "JSON", "/api/v1/bodies/" + body.body() + "/decisions")),
                words.at().visitor().may("sign-off", body.body().slug()) ? words.page("/sign-off") : "");
    }

    private static Crumb data(PageContext at, String name, String address) {
        return new Crumb(name, at.links().data(address));
    }

    /** The day of the last signature. */
    static LocalDate day(Matter.Adopted adopted, BodyViews.View body) {
        Instant when = body.register().entry(adopted.adopted()).recordedAt();
        return when == null ? LocalDate.MIN : body.words().at().dayOf(when);
    }

    private static List<Cell> row(Matter.Adopted adopted, BodyViews.View body) {
        BodyWords words = body.words();
        String kinds = Signed.visible(adopted, body).stream()
                .map(one -> StatementWords.of(one.statement(), words).title())
                .distinct()
                .limit(3)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return List.of(
                words.cell(Signed.title(adopted, body), words.page("/decisions/" + Signed.name(adopted)))
                        .withNote(kinds),
                Cell.text(words.at().date(day(adopted, body))),
                Cell.text(adopted.signatures().stream()
                        .map(signature -> words.institution(signature.institution()))
                        .reduce((one, other) -> one + "; " + other)
                        .orElse("")));
    }
}
