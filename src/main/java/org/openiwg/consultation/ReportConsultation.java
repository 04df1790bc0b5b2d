package org.openiwg.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.openiwg.body.SignOff;
import org.openiwg.body.WhenSigned;
import org.openiwg.consultation.CallRules.Lacks;
import org.openiwg.consultation.Ruling.Overtaken;
import org.openiwg.platform.text.Language;
import org.openiwg.record.AcceptedFile;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Proposal;
import org.openiwg.record.RecordActs;
import org.openiwg.record.RegisterFiles;
import org.openiwg.record.Statement;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From the closing day to the published report: looked through, summed up, disposed of, signed. */
final class ReportConsultation implements WhenSigned {

    private static final String PREFIX = "consultation/";
    private static final String SUFFIX = "/report";

    private final CallStore calls;
    private final QuestionStore questions;
    private final SubmissionStore submissions;
    private final RegisterFiles files;
    private final ConsultationMails mails;
    private final SignOff signOff;
    private final RecordActs record;
    private final Supplier<LocalDate> today;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ReportConsultation(
            DataSource app,
            RegisterFiles files,
            ConsultationMails mails,
            SignOff signOff,
            RecordActs record,
            Supplier<LocalDate> today,
            Clock clock) {
        this.calls = new CallStore(app);
        this.questions = new QuestionStore(app);
        this.submissions = new SubmissionStore(app);
        this.files = files;
        this.mails = mails;
        this.signOff = signOff;
        this.record = record;
        this.today = today;
        this.clock = clock;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /** Whether the report is with the co-chairs, so that nothing of it may change. */
    boolean isWithTheChairs(Call call) {
        return signOff.of(call.body(), call.matter())
                .filter(SignOff.Matter.Open.class::isInstance)
                .isPresent();
    }

    Lacks lacks(Call call) {
        return Lacks.of(questions.of(call.id()), submissions.sent(call.id()));
    }

    /** Says what of a submission is published, and what was done with it. */
    Ruling judge(
            Submission of,
            Submission.Moderation found,
            @org.jspecify.annotations.Nullable Disposition done,
            String actor) {
        return whileWritten(of.call(), call -> {
            boolean changed =
                    submissions.moderate(of, found, actor, clock.instant()) && submissions.dispose(again(of), done);
            return changed ? Ruling.ACCEPTED : new Overtaken();
        });
    }

    /** Blacks out passages of a submission that is published already, and records that. */
    Ruling blacken(Submission of, List<String> passages, String actor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Call call = calls.lock(of.call());
            Ruling ruling = CallRules.whatIsPublishedIsBlackedOutLater(call);
            Submission.Moderation found =
                    new Submission.Moderation(true, of.moderation().shown(), passages);
            if (ruling instanceof Ruling.Accepted && !submissions.moderate(of, found, actor, clock.instant())) {
                ruling = new Overtaken();
            }
            if (ruling instanceof Ruling.Accepted
                    && record.record(actor, List.of(CallActs.blackened(call, today.get(), of.reference())))
                            instanceof RecordActs.Outcome.Refused(var faults)) {
                ruling = new Ruling.NotRecorded(faults.stream()
                        .map(fault -> fault.sentence(Language.EN))
                        .toList());
            }
            if (!(ruling instanceof Ruling.Accepted)) {
                status.setRollbackOnly();
            }
            return ruling;
        }));
    }

    /** The same submission after the first of two changes. */
    private Submission again(Submission of) {
        return submissions.find(of.call(), of.id()).orElseThrow();
    }

    Ruling summarise(UUID id, UUID question, Bilingual summary, int version) {
        return whileWritten(
                id, call -> questions.summarise(question, summary, version) ? Ruling.ACCEPTED : new Overtaken());
    }

    /** Puts the report to the co-chairs, complete. */
    Ruling propose(UUID id, String actor) {
        return whileWritten(id, call -> {
            List<Submission> sent = submissions.sent(id);
            Ruling ruling = CallRules.aReportIsComplete(Lacks.of(questions.of(id), sent));
            if (ruling instanceof Ruling.Accepted) {
                AcceptedFile report = WriteReport.of(call, questions.of(id), sent, submissions.withdrawn(id));
                files.keep(report);
                List<Statement> statements = new ArrayList<>();
                statements.add(CallActs.reported(call, today.get(), sent.size()));
                statements.add(new Statement.Filed(
                        report.about(call.body(), call.thing(), WriteReport.title(call), call.audience())));
                signOff.propose(actor, new Proposal(call.body(), call.matter(), WriteReport.title(call), statements));
            }
            return ruling;
        });
    }

    /** Takes it back from the co-chairs, to change it. */
    Ruling takeBack(Call call, Bilingual reason, String actor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            calls.lock(call.id());
            if (!(signOff.of(call.body(), call.matter()).orElse(null) instanceof SignOff.Matter.Open open)) {
                return Ruling.refused(Ruling.Reason.NOT_CLOSED);
            }
            if (reason.isEmpty()) {
                return Ruling.refused(Ruling.Reason.REASON_MISSING);
            }
            signOff.drop(actor, open.entry(), reason);
            return Ruling.ACCEPTED;
        }));
    }

    @Override
    public boolean isFor(String matter) {
        return matter.startsWith(PREFIX) && matter.endsWith(SUFFIX);
    }

    /** Both have signed: the report is out, and everybody who answered is told what was done with it. */
    @Override
    public void signed(Proposal proposal, long entry) {
        String matter = proposal.matter();
        String slug = matter.substring(PREFIX.length(), matter.length() - SUFFIX.length());
        calls.find(proposal.body(), slug).ifPresent(found -> {
            Call call = calls.lock(found.id());
            if (call.state() == Call.State.CLOSED) {
                calls.save(call.in(Call.State.REPORTED));
                submissions.sent(call.id()).forEach(one -> mails.disposition(call, one));
            }
        });
    }

    private Ruling whileWritten(UUID id, Function<Call, Ruling> verb) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Call call = calls.lock(id);
            Ruling ruling = CallRules.theReportIsWrittenAfterClosing(call, isWithTheChairs(call));
            if (ruling instanceof Ruling.Accepted) {
                ruling = verb.apply(call);
            }
            if (!(ruling instanceof Ruling.Accepted)) {
                status.setRollbackOnly();
            }
            return ruling;
        }));
    }
}
