package org.openiwg.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.Page;

/**
 * The form of an act.
 *
 * @param action where it is sent
 * @param title what it records
 * @param said what to know before filling it; empty when nothing
 * @param about the act on record that it is about; null when the act is new
 * @param first what everybody needs
 * @param more what not everybody needs
 * @param errors what has to be put right
 * @param seen how many entries the register had when it was opened
 */
record FormPage(
        String action,
        List<Crumb> crumbs,
        String title,
        String said,
        @Nullable Cell about,
        List<Field> first,
        List<Field> more,
        List<FormError> errors,
        long seen)
        implements Page {

    static FormPage of(ActForm form, Typed typed, List<Objection> objections, long seen, String action, DeskView desk) {
        return of(form, null, typed, objections, seen, action, desk);
    }

    static FormPage of(
            ActForm form,
            @Nullable Cell about,
            Typed typed,
            List<Objection> objections,
            long seen,
            String action,
            DeskView desk) {
        List<Field> first = fields(form.first(), form, typed, objections, desk);
        List<Field> more = fields(form.more(), form, typed, objections, desk);
        List<FormError> errors = java.util.stream.Stream.concat(first.stream(), more.stream())
                .filter(field -> !field.error().isEmpty())
                .map(field -> new FormError(desk.text("desk.fault.at", field.label(), field.error()), field.name()))
                .toList();
        return new FormPage(
                action,
                desk.crumbsBelow(),
                AboutEntry.title(form, desk),
                form.aim() == Aim.ACT ? "" : desk.text("desk.aim." + form.aim().word() + ".text"),
                about,
                first,
                more,
                errors,
                seen);
    }

    private static List<Field> fields(
            List<Question> questions, ActForm form, Typed typed, List<Objection> objections, DeskView desk) {
        return questions.stream()
                .map(question -> FormFields.of(question, form, typed, objections, desk))
                .toList();
    }

    /** What not everybody needs is open when something in it was answered or has to be put right. */
    boolean isMoreOpen() {
        return more.stream()
                .anyMatch(field -> !field.error().isEmpty()
                        || !field.value().isEmpty() && field.options().isEmpty());
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
