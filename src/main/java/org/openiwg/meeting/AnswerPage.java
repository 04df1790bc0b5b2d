package org.openiwg.meeting;

import java.util.List;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.Page;

/**
 * Where somebody answers an invitation with the link in their mail; it shows what the mail said, and nothing else.
 *
 * @param fields empty when it is too late to answer
 * @param given the answer that is kept; empty when there is none
 */
record AnswerPage(
        String title,
        String who,
        List<Fact> facts,
        List<Field> fields,
        List<FormError> errors,
        String given,
        int version)
        implements Page {

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
