package org.openiwg.consultation;

import java.util.List;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * What whoever answered gets to see afterwards.
 *
 * @param mayWithdraw whether it can still be taken back
 * @param refused why something was not done; empty when nothing was refused
 */
record ReceiptPage(
        BodyFrame frame,
        Call call,
        Submission one,
        List<Question> questions,
        boolean mayWithdraw,
        List<String> refused,
        PageContext at)
        implements Page {

    boolean isWithdrawn() {
        return one.state() == Submission.State.WITHDRAWN;
    }

    /** What was done with it, once that is published. */
    boolean isDisposedOf() {
        return call.state() == Call.State.REPORTED && one.disposition() != null;
    }

    String disposition() {
        Disposition done = one.disposition();
        return done == null ? "" : done.text().in(at.language().locale());
    }

    String answer(Question question) {
        String answer = one.answer(question);
        String words = question.isChoice() ? PublishedSubmission.chosen(question, answer, at.language()) : answer;
        return words.isEmpty() ? at.text("consultation.not-given") : words;
    }

    @Override
    public int status() {
        return refused.isEmpty() ? 200 : 422;
    }
}
