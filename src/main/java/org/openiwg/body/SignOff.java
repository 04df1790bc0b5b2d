package org.openiwg.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Proposal;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Signature;
import org.openiwg.record.Statement;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What waits for both co-chairs, and what came of it. It takes part in the transaction of the caller if there is one; call it
 * last, for the log's lock is held until the end.
 */
public final class SignOff {

    private final Register register;
    private final KeepProposals proposals;
    private final TellSigners tell;
    private final JudgeProposal judge;
    private final Supplier<LocalDate> today;
    private final TransactionTemplate transaction;

    SignOff(
            Register register,
            KeepProposals proposals,
            JudgeProposal judge,
            TellSigners tell,
            Supplier<LocalDate> today,
            DataSource app) {
        this.register = register;
        this.proposals = proposals;
        this.judge = judge;
        this.tell = tell;
        this.today = today;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /** How a proposal stands. */
    public sealed interface Matter {

        /** The index of the entry in which it was proposed. */
        long entry();

        Proposal proposal();

        /** It waits for signatures; those that were given so far. */
        record Open(long entry, Proposal proposal, List<Signature> signatures) implements Matter {}

        /**
         * Everybody who must has signed.
         *
         * @param adopted the entry that says so; its statements follow it
         */
        record Adopted(long entry, Proposal proposal, List<Signature> signatures, long adopted) implements Matter {}

        /**
         * It is off the table.
         *
         * @param dropped the entry that says so
         */
        record Dropped(long entry, Proposal proposal, List<Signature> signatures, Bilingual reason, long dropped)
                implements Matter {}

        /**
         * Another text took its place, and its signatures count for nothing.
         *
         * @param by the entry of the proposal that counts instead
         */
        record Replaced(long entry, Proposal proposal, List<Signature> signatures, long by) implements Matter {}

        /** Every signature that was given under it, in force or void. */
        List<Signature> signatures();
    }

    /**
     * Puts something to the co-chairs of its body. An open proposal of the same matter (when it is not empty) makes way for it. Where
     * it hands something to another body that was not asked yet, that body's co-chairs are asked in the same breath.
     *
     * @param recordedBy the post that proposes
     * @return the index of the entry
     * @throws org.openiwg.record.RegisterIsReadOnly when nothing may be added
     */
    public long propose(String recordedBy, Proposal proposal) {
        requireOwn(proposal);
        return Objects.requireNonNull(transaction.execute(status -> {
            RegisterSnapshot seen = register.snapshot();
            Proposals there = proposals.of(seen);
            there.openOf(proposal.body(), proposal.matter()).ifPresent(old -> tell.signersOf(old, proposal));
            tell.chairsOf(proposal);
            List<Statement> statements = new ArrayList<>();
            statements.add(new Statement.Proposed(proposal, null));
            for (Proposal question : Acceptance.missing(proposal, seen, there, today.get())) {
                tell.chairsOf(question);
                statements.add(new Statement.Proposed(question, null));
            }
            return register.append(recordedBy, statements);
        }));
    }

    /**
     * Puts another text in the place of an open one: signatures given under the old one are void, and who gave them is told.
     *
     * @param open the entry of the proposal that makes way
     * @return the index of the new entry
     * @throws Problem when it is no longer open
     */
    public long replace(String recordedBy, long open, Proposal proposal) {
        requireOwn(proposal);
        return whileOpen(recordedBy, open, proposal.body(), old -> {
            tell.signersOf(old, proposal);
            tell.chairsOf(proposal);
            return new Statement.Proposed(proposal, open);
        });
    }

    /**
     * Takes a proposal off the table.
     *
     * @param open its entry
     * @param reason why, for those who know of it
     * @throws Problem when it is no longer open
     */
    public void drop(String recordedBy, long open, Bilingual reason) {
        whileOpen(recordedBy, open, null, old -> {
            tell.dropped(old, reason);
            return new Statement.Dropped(open, reason);
        });
    }

    /** How the latest proposal of a matter stands; empty when there was none. */
    public Optional<Matter> of(BodyId body, String matter) {
        return proposals.of(register.snapshot()).latestOf(body, matter);
    }

    /** How the proposal of an entry stands; empty when the entry proposes nothing. */
    public Optional<Matter> at(long entry) {
        return proposals.of(register.snapshot()).at(entry);
    }

    /** What would keep a proposal from being recorded if it were signed now, in sentences; empty when nothing would. */
    public List<String> objections(Proposal proposal, Language language) {
        return judge.judge(proposal, register.snapshot()).stream()
                .map(objection -> objection.sentence(language))
                .toList();
    }

    private interface Answer {
        Statement to(Matter.Open open);
    }

    /** Between looking and recording nobody may have signed the last signature or dropped it. */
    private long whileOpen(String recordedBy, long entry, @Nullable BodyId body, Answer answer) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Matter.Open told = open(entry, body);
            Statement statement = answer.to(told);
            while (true) {
                RegisterSnapshot seen = register.snapshot();
                open(entry, body);
                var index = register.appendTo(seen, recordedBy, List.of(statement));
                if (index.isPresent()) {
                    return index.getAsLong();
                }
                // It has grown since; from here on this transaction holds the lock, so it does not grow again.
                register.refresh();
            }
        }));
    }

    private Matter.Open open(long entry, @Nullable BodyId body) {
        return at(entry)
                .filter(Matter.Open.class::isInstance)
                .map(Matter.Open.class::cast)
                .filter(open -> body == null || open.proposal().body().equals(body))
                .orElseThrow(() -> new Problem(BodyError.NO_LONGER_OPEN));
    }

    /** Nobody signs for another body: what is proposed is of the record of the body whose chairs are asked. */
    private void requireOwn(Proposal proposal) {
        if (!Ownership.isOf(proposal, register.snapshot())) {
            throw new IllegalArgumentException("it speaks for another body");
        }
    }
}
