package org.openiwg.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.openiwg.consultation.SubmissionStore.Words;
import org.openiwg.record.AcceptedFile;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes answers to a call: kept under a secret as long as they are written, counted once they are sent. */
final class ReceiveSubmission {

    private final CallStore calls;
    private final SubmissionStore submissions;
    private final InvitationStore invitations;
    private final ConsultationMails mails;
    private final Supplier<LocalDate> today;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ReceiveSubmission(DataSource app, ConsultationMails mails, Supplier<LocalDate> today, Clock clock) {
        this.calls = new CallStore(app);
        this.submissions = new SubmissionStore(app);
        this.invitations = new InvitationStore(app);
        this.mails = mails;
        this.today = today;
        this.clock = clock;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /**
     * Keeps what was written, and sends it when it is finished.
     *
     * @param secret whose answer it is; a new one begins an answer
     */
    Ruling keep(UUID id, String secret, Words words, List<AcceptedFile> files, boolean finished) {
        return inTransaction(() -> {
            Call call = calls.lock(id);
            Ruling ruling = CallRules.answersAreTakenUntilTheClosingDay(
                    call, invitations.withSecret(id, secret).isPresent(), today.get());
            if (!(ruling instanceof Ruling.Accepted) || invitations.isRevoked(secret)) {
                return ruling instanceof Ruling.Accepted ? Ruling.refused(Ruling.Reason.NOT_INVITED) : ruling;
            }
            Optional<Submission> known = submissions.withSecret(id, secret);
            if (known.isPresent() && known.get().state() != Submission.State.DRAFT) {
                return Ruling.refused(Ruling.Reason.SENT_ALREADY);
            }
            submissions.keep(id, secret, Secret.reference(), words, clock.instant());
            Submission kept = submissions.withSecret(id, secret).orElseThrow();
            files.forEach(file -> submissions.attach(kept.id(), file));
            if (finished) {
                submissions.send(kept.id(), clock.instant());
                mails.receipt(call, kept, secret);
            }
            return ruling;
        });
    }

    /** Takes it back, until the report is with the co-chairs; nothing of it is kept. */
    Ruling withdraw(UUID id, String secret, boolean withTheChairs) {
        return inTransaction(() -> {
            Call call = calls.lock(id);
            boolean tooLate = withTheChairs || call.state() == Call.State.REPORTED;
            Optional<Submission> known =
                    submissions.withSecret(id, secret).filter(one -> one.state() != Submission.State.WITHDRAWN);
            if (tooLate || known.isEmpty()) {
                return Ruling.refused(Ruling.Reason.WITH_THE_CHAIRS);
            }
            submissions.withdraw(known.get().id());
            return Ruling.ACCEPTED;
        });
    }

    private Ruling inTransaction(Supplier<Ruling> verb) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Ruling ruling = verb.get();
            if (!(ruling instanceof Ruling.Accepted)) {
                status.setRollbackOnly();
            }
            return ruling;
        }));
    }
}
