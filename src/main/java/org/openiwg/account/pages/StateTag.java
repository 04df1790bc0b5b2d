package org.openiwg.account.pages;

import org.openiwg.account.ObligationFilter;
import org.openiwg.obligation.Obligation;
import org.openiwg.obligation.State;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Tag;

/** How a duty stands, as a tag: its word, its figure, its shape. */
final class StateTag {

    private StateTag() {}

    static Tag of(BodyView body, Obligation duty) {
        String done = BodyFrame.isAnswerOwed(duty) ? "account.answer." : "account.state.";
        return switch (duty.state()) {
            case OPEN -> Tag.plain(body.text("account.state.open", Days.between(body.day(), duty.deadline())));
            case OVERDUE -> Tag.bad(body.text("account.state.overdue", duty.daysOverdue()));
            case MET -> Tag.good(body.text(done + "met"));
            case MET_LATE -> Tag.doubt(body.text(done + "met-late", duty.daysLate()));
            case WITHDRAWN, TRANSFERRED, ENDED ->
                Tag.plain(body.text("account.state." + duty.state().word()));
        };
    }

    /** The same without the figure, where that stands elsewhere. */
    static Tag without(BodyView body, Obligation duty) {
        return duty.state() == State.MET_LATE ? Tag.doubt(body.text("account.state.late")) : of(body, duty);
    }

    /** The figure alone; nothing when it is not late. */
    static Cell lateness(BodyView body, Obligation duty) {
        long days = ObligationFilter.daysLate(duty);
        return days == 0
                ? Cell.EMPTY
                : Cell.text(body.text("account.state.overdue", days).replace(' ', '\u00a0'));
    }
}
