package org.openiwg.consultation;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.openiwg.account.Accounts;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Waiting;
import org.openiwg.platform.web.WaitsFor;
import org.openiwg.record.BodyId;
import org.springframework.stereotype.Component;

/** What waits for the secretariat: calls that are being written, and reports that are owed. */
@Component
class ConsultationsWait implements WaitsFor {

    private final CallStore calls;
    private final ShowDesk show;
    private final Accounts accounts;

    ConsultationsWait(DataSource app, ShowDesk show, Accounts accounts) {
        this.calls = new CallStore(app);
        this.show = show;
        this.accounts = accounts;
    }

    @Override
    public List<Waiting> waiting(PageContext at) {
        List<Waiting> waiting = new ArrayList<>();
        if (at.visitor().may(CallPages.CONSULT)) {
            for (BodyId body : accounts.of(at).bodies()) {
                if (at.visitor().may(CallPages.CONSULT, body.slug())) {
                    calls.of(body).forEach(call -> add(waiting, call, at));
                }
            }
        }
        return waiting;
    }

    private void add(List<Waiting> waiting, Call call, PageContext at) {
        String title = call.title().in(at.language().locale());
        Cell what = Cell.link(title, FindCalls.desk(call, at));
        if (call.state() == Call.State.DRAFT) {
            waiting.add(new Waiting(
                    what.withNote(at.text("consultation.waits.draft")),
                    at.text("consultation.waits.draft.button"),
                    FindCalls.desk(call, at),
                    call.opens()));
        } else if (call.state() == Call.State.CLOSED
                && !(show.matter(call) instanceof org.openiwg.body.SignOff.Matter.Open)) {
            waiting.add(new Waiting(
                    what.withNote(at.text("consultation.waits.report")),
                    at.text("consultation.waits.report.button"),
                    FindCalls.desk(call, at),
                    show.reportDue(call)));
        }
    }
}
