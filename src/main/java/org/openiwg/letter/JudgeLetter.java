package org.openiwg.letter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.Today;
import org.openiwg.record.Bilingual;
import org.openiwg.record.RecordActs;
import org.openiwg.record.RecordActs.Outcome;
import org.openiwg.record.ThingId;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** What the secretariat makes of a letter that waits: into the record, or not, and why. */
final class JudgeLetter {

    private final LetterStore letters;
    private final CaseStore cases;
    private final RecordActs record;
    private final WriterMails mails;
    private final Clock clock;
    private final Today today;
    private final TransactionTemplate transaction;

    JudgeLetter(DataSource app, RecordActs record, WriterMails mails, Clock clock, Today today) {
        this.letters = new LetterStore(app);
        this.cases = new CaseStore(app);
        this.record = record;
        this.mails = mails;
        this.clock = clock;
        this.today = today;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /**
     * Takes a letter into the record: its clock runs from the day on which it was received.
     *
     * @param version of the letter, as whoever judges has seen it
     */
    Ruling accept(Letter letter, int version, Bilingual title, String saidBy, @Nullable ThingId about, String actor) {
        return run(letter, version, (now, status) -> {
            letters.accept(letter.id(), title, saidBy, about == null ? "" : about.toString(), now);
            cases.step(letter.id(), now, actor, "accepted", "");
            Outcome outcome = record.record(actor, List.of(LetterActs.received(letter, title, saidBy, about)));
            if (outcome instanceof Outcome.Refused(var faults)) {
                status.setRollbackOnly();
                return new Ruling.Faulty(faults);
            }
            return Ruling.DONE;
        });
    }

    /**
     * Keeps a letter out of the record. Only whoever was rejected is told.
     *
     * @param reason a word of the list of reasons; empty when none is given
     */
    Ruling keepOut(Letter letter, int version, LetterState as, String reason, String actor) {
        return run(letter, version, (now, status) -> {
            letters.judge(letter.id(), as, reason, now);
            cases.step(letter.id(), now, actor, Words.of(as), "");
            if (as == LetterState.REJECTED) {
                mails.rejected(letters.withId(letter.id()).orElseThrow());
            }
            return Ruling.DONE;
        });
    }

    /** Its writer does not want it any more. What is in the record already only the co-chairs can take out. */
    void takeBack(Letter letter) {
        transaction.executeWithoutResult(status -> {
            LocalDate day = today.date();
            letters.takeBack(letter.id(), day);
            if (letter.isWaiting()) {
                letters.judge(letter.id(), LetterState.WITHDRAWN, "", clock.instant());
            }
            cases.step(letter.id(), clock.instant(), "", "taken-back", "");
        });
    }

    private interface Work {
        Ruling on(Instant now, TransactionStatus status);
    }

    private Ruling run(Letter letter, int version, Work work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            boolean waits = letters.change(letter.id(), version)
                    && letters.withId(letter.id()).orElseThrow().isWaiting();
            if (!waits) {
                status.setRollbackOnly();
                return Ruling.OVERTAKEN;
            }
            return work.on(clock.instant(), status);
        }));
    }
}
