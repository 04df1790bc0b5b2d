package org.openiwg.letter;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.account.Accounts;
import org.openiwg.account.pages.BodyFrames;
import org.openiwg.account.pages.Part;
import org.openiwg.letter.SignOffTable.Row;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PublicPages;
import org.openiwg.record.Standard;
import org.openiwg.record.Standard.Unit;
import org.openiwg.record.StandardKind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How a body answers letters, for everybody who thinks of writing one. */
@PublicPages
class LetterStandardPages {

    private final Accounts accounts;
    private final BodyFrames frames;

    LetterStandardPages(Accounts accounts, BodyFrames frames) {
        this.accounts = accounts;
        this.frames = frames;
    }

    @GetMapping("/bodies/{slug}/letters")
    LettersPage letters(@PathVariable String slug, PageContext at) {
        return new LettersPage(
                frames.below(slug, Part.REMINDERS, at),
                slug,
                table(at),
                !BodyDuties.of(accounts, slug, at).isDissolved());
    }

    private Table table(PageContext at) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Row row : SignOffTable.OURS.rows().values()) {
            rows.add(List.of(
                    Cell.text(at.text("letter.kind." + row.reply())),
                    Cell.text(within(row, at)),
                    Cell.text(at.text("letter.keys." + row.keys().word()))));
        }
        return Table.underHeading(
                at.text("letter.standards.title"),
                List.of(
                        Column.of(at.text("letter.clock.what")),
                        Column.of(at.text("letter.standards.within")),
                        Column.of(at.text("letter.standards.signs"))),
                rows);
    }

    private String within(Row row, PageContext at) {
        return switch (row.reply()) {
            case "final" -> days(accounts.current().standards().of(StandardKind.REMINDER), at);
            case "recommendation" -> days(accounts.current().standards().of(StandardKind.RECOMMENDATION), at);
            case "interim" -> at.text("letter.standards.interim");
            default -> days(new Standard(StandardKind.REMINDER, row.days(), row.unit()), at);
        };
    }

    private static String days(Standard standard, PageContext at) {
        return at.text(
                standard.unit() == Unit.WORKING ? "letter.standards.working-days" : "letter.standards.days",
                standard.days());
    }
}
