package org.openiwg.account.pages;

import java.util.List;
import org.openiwg.obligation.Finding;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Pages;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;

/**
 * What is wrong on the day, each with the day it began.
 *
 * @param changes where one sees how they came and went
 */
record FindingsPage(BodyFrame frame, String said, Table table, Pages pages, String changes, List<Crumb> formats)
        implements Page {

    static FindingsPage of(BodyView body) {
        List<Finding> all = body.account().findings();
        Pages pages = Parts.of(body, all.size());
        return new FindingsPage(
                BodyFrame.of(body, Part.FINDINGS),
                body.text("account.findings.said", all.size()),
                table(body, pages.of(all, Parts.SIZE)),
                pages,
                body.page("/timeline"),
                List.of(Parts.csv(body, "CSV", "findings"), Parts.feed(body, "Atom", "findings.atom")));
    }

    private static Table table(BodyView body, List<Finding> findings) {
        return Table.underHeading(
                body.text("account.part.findings"),
                List.of(
                        Column.of(body.text("account.column.finding")),
                        Column.of(body.text("account.column.about")),
                        Column.of(body.text("account.column.since")),
                        Column.number(body.text("account.column.days")),
                        Column.of(body.text("account.column.level"))),
                findings.stream().map(finding -> row(body, finding)).toList());
    }

    private static List<Cell> row(BodyView body, Finding finding) {
        Cell about = finding.obligation() == null
                ? Cell.link(body.text("account.members.chairs"), body.page("/members"))
                : body.duty(finding.obligation());
        return List.of(
                Cell.tag(FindingWords.tag(body, finding.code(), true)),
                about,
                Cell.text(body.shortDate(finding.since())),
                Cell.text(body.at().number(finding.days())),
                Cell.text(body.text("account.level." + finding.level().word())));
    }
}
