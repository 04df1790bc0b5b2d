package org.openiwg.account.pages;

import java.time.LocalDate;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.ThingId;

/**
 * An obligation on a day before the body had it.
 *
 * @param from the day it came to the body
 * @param then this page as of that day
 */
record NotYetPage(BodyFrame frame, Cell title, LocalDate from, String then) implements Page {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Throws {@link Problem} when the body never has it. */
    static NotYetPage of(BodyView body, ThingId id) {
        LocalDate from = body.books().ledger().account(body.body(), LAST_DAY).obligations().stream()
                .filter(duty -> duty.id().equals(id))
                .findFirst()
                .map(duty -> arrival(body, duty))
                .orElseThrow(Problem::notFound);
        return new NotYetPage(
                BodyFrame.below(body, Part.OBLIGATIONS),
                body.duty(id),
                from,
                body.at().links().on(from));
    }

    private static LocalDate arrival(BodyView body, Obligation duty) {
        return body.books().acts().handovers(duty.id()).stream()
                .filter(handover -> handover.act().to().equals(body.body().slug()))
                .map(handover -> handover.countsOn())
                .min(LocalDate::compareTo)
                .orElse(duty.openedOn());
    }
}
