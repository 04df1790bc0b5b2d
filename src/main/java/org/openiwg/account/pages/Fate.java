package org.openiwg.account.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Crumb;

/**
 * What a reader must know of a body that is not at work on the day: it has ended, or is not there yet.
 *
 * @param label what it is about, in a word or two
 * @param title that the body ended, or was not formed
 * @param link where to go from here
 * @param otherDay whether the link leads to another day
 */
record Fate(String label, String title, Crumb link, boolean otherDay) {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Null when the body is at work. */
    static @Nullable Fate of(BodyView body) {
        if (body.account().dissolved() != null) {
            Crumb link = new Crumb(body.text("account.fate.link"), body.page("/succession"));
            return new Fate(body.text("account.fate.label"), Sentences.fate(body), link, false);
        }
        LocalDate formed = body.books().ledger().account(body.body(), LAST_DAY).formed();
        if (body.account().formed() != null || formed == null) {
            return null;
        }
        Crumb link = new Crumb(
                body.text("account.fate.look", formed), body.at().links().on(formed));
        return new Fate(body.text("account.status.unformed"), Sentences.fate(body), link, true);
    }
}
