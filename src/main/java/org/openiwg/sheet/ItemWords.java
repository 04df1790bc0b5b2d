package org.openiwg.sheet;

import java.time.temporal.ChronoUnit;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.web.PageContext;

/** How an item stands, in words. */
final class ItemWords {

    private ItemWords() {}

    static String state(Obligation duty, PageContext at) {
        return duty.daysOverdue() > 0
                ? at.text("account.state.overdue", duty.daysOverdue())
                : at.text("account.state.open", ChronoUnit.DAYS.between(at.today(), duty.deadline()));
    }
}
