package org.openiwg.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.consultation.SubmissionStore.Attachment;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * The form in which a call is answered.
 *
 * @param known what was kept so far; null when nothing was
 */
record AnswerPage(
        BodyFrame frame,
        Call call,
        List<Field> questions,
        List<Field> writer,
        List<FormError> errors,
        @Nullable Submission known,
        List<Attachment> attachments,
        PageContext at)
        implements Page {

    String title() {
        return at.text(
                "consultation.answer.title", call.title().in(at.language().locale()));
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
