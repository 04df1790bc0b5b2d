package org.openiwg.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.openiwg.platform.Today;
import org.openiwg.record.Bilingual;
import org.openiwg.record.RecordActs;
import org.openiwg.record.RecordActs.Outcome;
import org.openiwg.record.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends a reply: the mail, the act and the state in one transaction, to the writer and to everyone whose letter is the same. An
 * answer is recorded with the day on which it goes out, not with that of its signatures: the clock runs until somebody is answered.
 */
final class SendReply {

    private static final Logger LOG = LoggerFactory.getLogger(SendReply.class);

    private final LetterStore letters;
    private final ReplyStore replies;
    private final CaseStore cases;
    private final RecordActs record;
    private final WriterMails mails;
    private final Clock clock;
    private final Today today;
    private final TransactionTemplate transaction;
    private final TransactionTemplate own;

    SendReply(DataSource app, RecordActs record, WriterMails mails, Clock clock, Today today) {
        this.letters = new LetterStore(app);
        this.replies = new ReplyStore(app);
        this.cases = new CaseStore(app);
        this.record = record;
        this.mails = mails;
        this.clock = clock;
        this.today = today;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
        this.own = new TransactionTemplate(new DataSourceTransactionManager(app));
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Sends a reply that is in a state from which it may go out.
     *
     * @param day the day on which it went out; today unless it went on paper
     */
    Ruling send(LetterReply reply, LetterReply.State from, LocalDate day, String actor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!replies.move(reply.id(), from, LetterReply.State.SENT)) {
                return Ruling.OVERTAKEN;
            }
            replies.sentOn(reply.id(), day);
            Letter letter = letters.withId(reply.letter()).orElseThrow();
            List<Letter> everyone = recipients(letter, reply.kind());
            everyone.forEach(one -> cases.step(
                    one.id(), clock.instant(), actor, "sent-" + reply.kind().word(), ""));
            everyone.stream()
                    .filter(one -> !one.equals(letter) || reply.way() == LetterReply.Way.MAIL)
                    .forEach(one -> mails.replied(one, reply));
            if (record.record(actor, acts(everyone, reply, day)) instanceof Outcome.Refused(var faults)) {
                status.setRollbackOnly();
                return new Ruling.Faulty(faults);
            }
            return Ruling.DONE;
        }));
    }

    /** An acknowledgement is each writer's own; what is said to the matter is said to all who raised it. */
    private List<Letter> recipients(Letter letter, ReplyKind kind) {
        Stream<Letter> others = kind == ReplyKind.ACKNOWLEDGEMENT
                ? Stream.empty()
                : letters.sameAs(letter.id()).stream()
                        .filter(Letter::isAccepted)
                        .filter(one -> one.takenBack() == null);
        return Stream.concat(Stream.of(letter), others).toList();
    }

    private static List<Statement> acts(List<Letter> everyone, LetterReply reply, LocalDate day) {
        List<Statement> acts = new ArrayList<>();
        for (Letter letter : everyone) {
            LocalDate known = day.isBefore(letter.received()) ? letter.received() : day;
            acts.add(
                    switch (reply.kind()) {
                        case ACKNOWLEDGEMENT -> LetterActs.acknowledged(letter, known, Bilingual.NONE);
                        case INTERIM -> LetterActs.acknowledged(letter, known, reply.open());
                        case FINAL -> LetterActs.answered(letter, known);
                    });
        }
        return acts;
    }

    /** Sends what both co-chairs have signed, but for what goes on paper: somebody has to post that first. Safe to do again. */
    void sendSigned() {
        for (LetterReply reply : replies.signed()) {
            if (reply.way() != LetterReply.Way.PAPER) {
                Ruling ruling = Objects.requireNonNull(
                        own.execute(status -> send(reply, LetterReply.State.SIGNED, today.date(), reply.actor())));
                if (ruling instanceof Ruling.Faulty(var faults)) {
                    LOG.error("A signed reply could not be recorded: {}", faults);
                }
            }
        }
    }
}
