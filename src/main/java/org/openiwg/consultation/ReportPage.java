package org.openiwg.consultation;

import java.util.List;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.Page;

/**
 * The report before it is published.
 *
 * @param desk what is known of its call
 * @param report as everyone will read it; what has no disposition yet is not in it
 * @param typed why it is taken back, as far as that was written
 */
record ReportPage(BodyFrame frame, DeskOfCallPage desk, PublicReport report, Typed typed) implements Page {

    ReportPage withTyped(Typed reason) {
        return new ReportPage(frame, desk, report, reason);
    }

    List<Field> reason() {
        return List.of(
                Field.text(typed, "reason_en", desk.at().text("consultation.field.reason-en"))
                        .withLongest(1_000),
                Field.text(typed, "reason_fr", desk.at().text("consultation.field.reason-fr"))
                        .withLongest(1_000));
    }

    @Override
    public int status() {
        return desk.status();
    }
}
