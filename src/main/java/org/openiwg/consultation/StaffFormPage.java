package org.openiwg.consultation;

import java.util.List;
import java.util.Map;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * A form on the desk of a call.
 *
 * @param lead what it is for
 * @param shown what has to be read to fill it
 * @param stored what somebody else recorded meanwhile; none when nobody did
 * @param hidden fields that nobody types
 * @param button the act, as its button says it
 */
record StaffFormPage(
        BodyFrame frame,
        String title,
        String lead,
        List<Fact> shown,
        List<Fact> stored,
        List<Field> fields,
        List<FormError> errors,
        Map<String, String> hidden,
        boolean files,
        String button)
        implements Page {
    static StaffFormPage of(
            BodyFrame frame, String name, List<Field> fields, Typed typed, int version, PageContext at) {
        return new StaffFormPage(
                frame,
                at.text("consultation.form." + name),
                at.text("consultation.lead." + name),
                List.of(),
                List.of(),
                fields,
                typed.errors(),
                Map.of("version", Integer.toString(version)),
                fields.stream().anyMatch(field -> field.shape() == Field.Shape.FILES),
                at.text("consultation.button." + name));
    }

    StaffFormPage showing(List<Fact> facts) {
        return new StaffFormPage(frame, title, lead, facts, stored, fields, errors, hidden, files, button);
    }

    /** The same after somebody else was faster: what they recorded, beside what was typed. */
    StaffFormPage beside(List<Fact> theirs) {
        return new StaffFormPage(frame, title, lead, shown, theirs, fields, errors, hidden, files, button);
    }

    @Override
    public int status() {
        return !stored.isEmpty() ? 409 : errors.isEmpty() ? 200 : 422;
    }
}
