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
 * @param contact where to write when too many answers come; empty when that is not so, or none is set
 * @param known what was kept so far; null when nothing was
 */
record AnswerPage(
        BodyFrame frame,
        Call call,
        List<Field> questions,
        List<Field> writer,
        List<FormError> errors,
        String contact,
        int status,
        @Nullable Submission known,
        List<Attachment> attachments,
        PageContext at)
        implements Page {

    String title() {
        return at.text(
                "consultation.answer.title", call.title().in(at.language().locale()));
    }
}
