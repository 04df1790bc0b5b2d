package org.openiwg.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Page;

/**
 * The form in which something is put to the co-chairs.
 *
 * @param action where it is sent
 * @param voided what a change makes of the signatures that were given; null when it makes nothing of any
 * @param meanwhile what somebody else put to the co-chairs in the meantime; null when nobody did
 * @param seen how many entries the register had when the reader looked
 */
record ProposePage(
        BodyFrame frame,
        String action,
        String title,
        String lead,
        List<Field> fields,
        Typed typed,
        @Nullable String voided,
        ProposePage.@Nullable Meanwhile meanwhile,
        long seen)
        implements Page {

    /** What waits by now. */
    record Meanwhile(String href, String title, List<StatementWords.Said> said) {}

    static ProposePage ofDecision(Typed typed, @Nullable Matter meanwhile, BodyViews.View body) {
        BodyWords words = body.words();
        return new ProposePage(
                body.frame(),
                words.page("/sign-off/decision"),
                words.text("body.propose.decision"),
                words.text("body.propose.decision.lead"),
                new DecisionForm(body).fields(typed),
                typed,
                null,
                meanwhile(meanwhile, words),
                body.register().size());
    }

    static ProposePage ofStandard(Typed typed, @Nullable Matter meanwhile, BodyViews.View body) {
        BodyWords words = body.words();
        return new ProposePage(
                body.frame(),
                words.page("/sign-off/standard"),
                words.text("body.propose.standard"),
                words.text("body.propose.standard.lead"),
                new StandardForm(body).fields(typed),
                typed,
                null,
                meanwhile(meanwhile, words),
                body.register().size());
    }

    /** The same form, for a change of what waits. */
    ProposePage changing(Matter.Open open, BodyWords words) {
        int given = open.signatures().size();
        return new ProposePage(
                frame,
                words.page("/sign-off/" + open.entry() + "/change"),
                words.text("body.propose.change"),
                words.text("body.propose.change.lead"),
                fields,
                typed,
                given == 0 ? null : words.text("body.propose.voids", given),
                meanwhile,
                seen);
    }

    private static @Nullable Meanwhile meanwhile(@Nullable Matter matter, BodyWords words) {
        return matter == null
                ? null
                : new Meanwhile(
                        words.page("/sign-off/" + matter.entry()),
                        words.in(matter.proposal().title()),
                        matter.proposal().statements().stream()
                                .map(statement -> StatementWords.of(statement, words))
                                .toList());
    }

    @Override
    public int status() {
        return meanwhile != null ? 409 : typed.status();
    }
}
