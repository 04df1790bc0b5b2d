package org.openiwg.account.pages;

import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Tag;

/** How a duty stands, as a tag: its word, its figure, its shape. */
final class StateTag {

    private StateTag() {}

    static Tag of(BodyView body, Obligation duty) {
        String word = duty.state().word();
        return switch (duty.state()) {
            case OPEN -> Tag.plain(body.text("state.open", Days.between(body.day(), duty.deadline())));
            case OVERDUE -> Tag.bad(body.text("state.overdue", duty.daysOverdue()));
            case MET -> Tag.good(body.text("state.met"));
            case MET_LATE -> Tag.doubt(body.text("state.met-late", duty.daysLate()));
            case WITHDRAWN, TRANSFERRED, ENDED -> Tag.plain(body.text("state." + word));
        };
    }
}
