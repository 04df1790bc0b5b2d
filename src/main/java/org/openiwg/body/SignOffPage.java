package org.openiwg.body;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Pages;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;

/**
 * What waits for the co-chairs of a body, and what came of what they were asked.
 *
 * @param vacant why nothing can take effect just now; null when it can
 * @param mayPropose whether the reader can put something to the co-chairs
 */
record SignOffPage(
        BodyFrame frame,
        String address,
        @Nullable String vacant,
        Table waiting,
        Table settled,
        Pages pages,
        boolean mayPropose,
        String dissolve)
        implements Page {

    private static final int PART = 50;

    static SignOffPage of(BodyViews.View body, String part) {
        BodyWords words = body.words();
        List<List<Cell>> waiting = new ArrayList<>();
        List<Matter> settled = new ArrayList<>();
        body.proposals().of(body.body()).forEach(matter -> {
            if (matter instanceof Matter.Open open) {
                waiting.add(waiting(open, body));
            } else {
                settled.add(matter);
            }
        });
        Pages pages = Pages.of(part.matches("\\d{1,6}") ? Integer.parseInt(part) : 1, settled.size(), PART);
        return new SignOffPage(
                body.frame(),
                words.page("/sign-off"),
                vacant(body),
                Table.underHeading(
                        words.text("body.waiting"),
                        List.of(
                                Column.of(words.text("body.column.matter")),
                                Column.of(words.text("body.column.proposed")),
                                Column.of(words.text("body.column.signatures"))),
                        waiting),
                Table.underHeading(
                        words.text("body.settled"),
                        List.of(
                                Column.of(words.text("body.column.matter")),
                                Column.of(words.text("body.column.proposed")),
                                Column.of(words.text("body.column.outcome"))),
                        pages.of(settled, PART).stream()
                                .map(matter -> settled(matter, body))
                                .toList()),
                pages,
                words.at().visitor().may("propose", body.body().slug()),
                words.page("/dissolve"));
    }

    /** Why nothing can be adopted: a chair is vacant. */
    static @Nullable String vacant(BodyViews.View body) {
        Keys keys = body.keys();
        return keys.isVacant()
                ? body.words()
                        .text(
                                "body.vacant",
                                Math.max(keys.atLeast(), 1),
                                keys.chairs().size())
                : null;
    }

    private static List<Cell> waiting(Matter.Open open, BodyViews.View body) {
        BodyWords words = body.words();
        int missing = body.keys().missing(open.signatures()).size();
        return List.of(
                title(open, words),
                proposed(open, body),
                Cell.tag(Tag.doubt(words.text("body.missing", missing)))
                        .withNote(words.text(
                                "body.given",
                                body.keys().counting(open.signatures()).size())));
    }

    private static List<Cell> settled(Matter matter, BodyViews.View body) {
        return List.of(title(matter, body.words()), proposed(matter, body), Cell.tag(tag(matter, body.words())));
    }

    private static Cell title(Matter matter, BodyWords words) {
        return words.cell(matter.proposal().title(), words.page("/sign-off/" + matter.entry()));
    }

    private static Cell proposed(Matter matter, BodyViews.View body) {
        Instant when = body.register().entry(matter.entry()).recordedAt();
        return Cell.text(when == null ? "" : body.words().day(when));
    }

    static Tag tag(Matter matter, BodyWords words) {
        return switch (matter) {
            case Matter.Open o -> Tag.doubt(words.text("body.state.open"));
            case Matter.Adopted a -> Tag.good(words.text("body.state.adopted"));
            case Matter.Dropped d -> Tag.plain(words.text("body.state.dropped"));
            case Matter.Replaced r -> Tag.plain(words.text("body.state.replaced"));
        };
    }
}
