package org.openiwg.consultation;

import java.util.List;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.consultation.RecordedCalls.RecordedCall;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * The consultations of a body.
 *
 * @param written those that are not open yet, for staff
 */
record ConsultationsPage(BodyFrame frame, String body, List<RecordedCall> calls, List<Call> written, PageContext at)
        implements Page {

    Table table() {
        return ConsultationTable.of(calls, body, at);
    }

    String said() {
        return at.text(
                "consultation.list.said",
                calls.size(),
                calls.stream().filter(RecordedCall::isOpen).count(),
                calls.stream().filter(RecordedCall::isOwed).count());
    }

    boolean mayConsult() {
        return at.visitor().may(CallPages.CONSULT, body);
    }

    String desk(Call call) {
        return FindCalls.desk(call, at);
    }

    List<Crumb> formats() {
        return List.of(
                new Crumb(at.text("consultation.csv.list"), at.links().data("/bodies/" + body + "/consultations.csv")));
    }
}
