package org.openiwg.account.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openiwg.account.RecordedAct;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Family;
import org.openiwg.record.ThingId;

/**
 * Who chairs and who belongs to the body, on the day and over time.
 *
 * @param vacant that chairs are missing, and since when; empty when none is
 * @param counts what sources say of the number of members, beside the names on record
 */
record MembersPage(
        BodyFrame frame,
        String said,
        String vacant,
        TermsChart chairsChart,
        Table chairs,
        TermsChart membersChart,
        Table members,
        Table counts,
        List<Crumb> formats)
        implements Page {

    static MembersPage of(BodyView body) {
        List<Term> chairs = Term.of(body, ActKind.CHAIR_APPOINTED, ActKind.CHAIR_ENDED);
        List<Term> members = Term.of(body, ActKind.MEMBER_JOINED, ActKind.MEMBER_LEFT);
        return new MembersPage(
                BodyFrame.of(body, Part.MEMBERS),
                said(body),
                vacant(body),
                TermsChart.ofChairs(body, chairs),
                terms(body, body.text("account.members.chairs"), chairs),
                TermsChart.ofMembers(body, members),
                terms(body, body.text("account.part.members"), members),
                counts(body),
                List.of(Parts.csv(body, "CSV", "members")));
    }

    private static String said(BodyView body) {
        int members = body.account().members().size();
        LocalDate dissolved = body.account().dissolved();
        return dissolved == null
                ? body.text(
                        "account.members.said", members, body.account().chairs().size())
                : body.text("account.members.said-ended", members, dissolved);
    }

    private static String vacant(BodyView body) {
        return body.account().findings().stream()
                .filter(finding -> finding.code() == org.openiwg.obligation.FindingCode.CHAIR_VACANT)
                .map(finding -> body.text(
                        "account.members.vacant-since",
                        body.books().standards().chairs()
                                - body.account().chairs().size(),
                        finding.since(),
                        finding.days()))
                .findFirst()
                .orElse("");
    }

    private static Table terms(BodyView body, String caption, List<Term> terms) {
        return Table.underHeading(
                caption,
                List.of(
                        Column.of(body.text("account.column.institution")),
                        Column.of(body.text("account.column.since")),
                        Column.of(body.text("account.column.until")),
                        Column.of(body.text("account.column.source"))),
                terms.stream().map(term -> row(body, term)).toList());
    }

    private static List<Cell> row(BodyView body, Term term) {
        Act began = term.began().act();
        RecordedAct ended = term.ended();
        return List.of(
                Cell.text(body.nameOf(term.institution())),
                Cell.link(body.shortDate(began.date()), body.pageOf(term.began())),
                ended == null
                        ? Cell.EMPTY
                        : Cell.link(body.shortDate(ended.act().date()), body.pageOf(ended)),
                ActTable.source(body, began));
    }

    /** Context that counts something and concerns no other thing counts the body itself. */
    private static Table counts(BodyView body) {
        List<List<Cell>> rows = new ArrayList<>();
        for (RecordedAct recorded : body.acts()) {
            Act act = recorded.act();
            if (act.kind() == ActKind.CONTEXT_NOTED && act.count() != null && isAboutTheBody(act.about())) {
                rows.add(List.of(
                        Cell.text(body.shortDate(act.date())),
                        Cell.text(body.at().number(act.count())),
                        body.act(recorded),
                        ActTable.source(body, act)));
            }
        }
        return Table.underHeading(
                body.text("account.members.counts"),
                List.of(
                        Column.of(body.text("account.column.date")),
                        Column.number(body.text("account.column.count")),
                        Column.of(body.text("account.column.who-says")),
                        Column.of(body.text("account.column.source"))),
                rows);
    }

    private static boolean isAboutTheBody(@org.jspecify.annotations.Nullable ThingId about) {
        return about == null || about.family() == Family.MEMBER || about.family() == Family.CHAIR;
    }
}
