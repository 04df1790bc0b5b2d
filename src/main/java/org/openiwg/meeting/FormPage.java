package org.openiwg.meeting;

import java.util.List;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.Page;

/**
 * A form about a meeting.
 *
 * @param lead what it is for; empty when the title says it
 * @param button the act, as its button says it
 * @param version what was known of the thing when the form was opened
 * @param theirs how the thing stands by what somebody else did meanwhile; empty when nobody did
 * @param back where one goes without doing it
 * @param files whether files come with it
 */
record FormPage(
        BodyFrame frame,
        String title,
        String lead,
        List<Field> fields,
        List<FormError> errors,
        String button,
        int version,
        List<Fact> theirs,
        String back,
        boolean files)
        implements Page {

    FormPage withLead(String words) {
        return new FormPage(frame, title, words, fields, errors, button, version, theirs, back, files);
    }

    FormPage overtakenBy(List<Fact> facts, int now) {
        return new FormPage(frame, title, lead, fields, errors, button, now, facts, back, files);
    }

    FormPage withFiles() {
        return new FormPage(frame, title, lead, fields, errors, button, version, theirs, back, true);
    }

    @Override
    public int status() {
        return errors.isEmpty() && theirs.isEmpty() ? 200 : 422;
    }
}
