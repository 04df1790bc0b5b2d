package org.openiwg.consultation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.openiwg.body.SignOff;
import org.openiwg.obligation.ServiceStandards;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.BodyId;
import org.openiwg.record.Register;
import org.openiwg.record.StandardKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts together what staff sees of a call. */
@Component
class ShowDesk {

    private final CallStore calls;
    private final QuestionStore questions;
    private final InvitationStore invitations;
    private final SubmissionStore submissions;
    private final Register register;
    private final SignOff signOff;
    private final FindCalls find;
    private final ZoneId zone;

    ShowDesk(
            DataSource app,
            Register register,
            SignOff signOff,
            FindCalls find,
            @Value("${openiwg.zone:America/Toronto}") ZoneId zone) {
        this.calls = new CallStore(app);
        this.questions = new QuestionStore(app);
        this.invitations = new InvitationStore(app);
        this.submissions = new SubmissionStore(app);
        this.register = register;
        this.signOff = signOff;
        this.find = find;
        this.zone = zone;
    }

    DeskOfCallPage desk(Call call, List<FormError> errors, PageContext at) {
        return new DeskOfCallPage(
                find.frame(call.body().slug(), at),
                call,
                questions.of(call.id()),
                questions.papers(call.id()),
                invitations.of(call.id()),
                submissions.sent(call.id()),
                submissions.withdrawn(call.id()),
                reportDue(call),
                matter(call),
                errors,
                zone,
                at);
    }

    /** The last day on which the report is in time. */
    LocalDate reportDue(Call call) {
        return ServiceStandards.of(register.snapshot().standards()).deadline(StandardKind.CONSULTATION, call.closes());
    }

    SignOff.@org.jspecify.annotations.Nullable Matter matter(Call call) {
        return signOff.of(call.body(), call.matter()).orElse(null);
    }

    /** Whether the record, or another call, has that name already. */
    boolean isTaken(BodyId body, String name) {
        return calls.find(body, name).isPresent()
                || register.snapshot().acts().stream()
                        .anyMatch(act -> act.body().equals(body)
                                && act.kind().family() == org.openiwg.record.Family.CONSULTATION
                                && Objects.requireNonNull(act.subject()).slug().equals(name));
    }
}
