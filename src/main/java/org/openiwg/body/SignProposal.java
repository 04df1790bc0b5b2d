package org.openiwg.body;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.body.SigningRules.Reason;
import org.openiwg.body.SigningRules.Ruling;
import org.openiwg.platform.web.SecurityEvents;
import org.openiwg.platform.web.SecurityEvents.Event;
import org.openiwg.record.Proposal;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Signature;
import org.openiwg.record.Statement;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs a proposal; with the last signature everything of it is recorded, in one transaction, exactly once however many sign at
 * the same moment.
 */
final class SignProposal {

    /** So often somebody else may record something in between before that can only be a mistake of ours. */
    private static final int MOST_ATTEMPTS = 100;

    private final Register register;
    private final KeepProposals proposals;
    private final ChairsOf chairs;
    private final JudgeProposal judge;
    private final SignatureStore signatures;
    private final Supplier<Stream<WhenSigned>> listeners;
    private final TellSigners tell;
    private final Supplier<LocalDate> today;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SignProposal(
            Register register,
            KeepProposals proposals,
            ChairsOf chairs,
            JudgeProposal judge,
            Supplier<Stream<WhenSigned>> listeners,
            TellSigners tell,
            Supplier<LocalDate> today,
            Clock clock,
            DataSource app) {
        this.register = register;
        this.proposals = proposals;
        this.chairs = chairs;
        this.judge = judge;
        this.signatures = new SignatureStore(app);
        this.listeners = listeners;
        this.tell = tell;
        this.today = today;
        this.clock = clock;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /** What came of it. */
    sealed interface Outcome {

        /** The signature is recorded; others are missing. */
        record Signed() implements Outcome {}

        /** It was the last one: everything is recorded, from the entry on that says so. */
        record Adopted(long adopted) implements Outcome {}

        /** The rules do not let them sign. */
        record Refused(Reason reason) implements Outcome {}

        /** It would be the last signature, but what is proposed cannot be recorded; nothing was. */
        record Objected(List<Objection> objections) implements Outcome {}
    }

    /**
     * Signs.
     *
     * @param entry of the proposal
     * @param hash of the text that the signer looked at
     */
    Outcome sign(long entry, String hash, Signer signer) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<Outcome> outcome =
                    Objects.requireNonNull(transaction.execute(status -> attempt(entry, hash, signer, status)));
            if (outcome.isPresent()) {
                note(outcome.get(), entry);
                return outcome.get();
            }
            // Somebody recorded something in this very moment; it may have been the other signature.
            register.refresh();
        }
        throw new IllegalStateException("The register grew at every attempt to sign: does a listener append to it?");
    }

    private static void note(Outcome outcome, long entry) {
        String proposal = Long.toString(entry);
        switch (outcome) {
            case Outcome.Signed signed -> SecurityEvents.happened(Event.SIGN_OFF_GIVEN, "proposal", proposal);
            case Outcome.Adopted adopted ->
                SecurityEvents.happened(Event.SIGN_OFF_GIVEN, "proposal", proposal, "last", "yes");
            case Outcome.Refused(Reason reason) ->
                SecurityEvents.happened(Event.SIGN_OFF_REFUSED, "proposal", proposal, "reason", reason.name());
            case Outcome.Objected objected ->
                SecurityEvents.happened(Event.SIGN_OFF_REFUSED, "proposal", proposal, "reason", "rules");
        }
    }

    private Optional<Outcome> attempt(long entry, String hash, Signer signer, TransactionStatus status) {
        RegisterSnapshot seen = register.snapshot();
        Matter matter = proposals.of(seen).at(entry).orElseThrow(() -> new IllegalArgumentException("no proposal"));
        Proposal proposal = matter.proposal();
        Keys keys = chairs.keys(proposal.body(), seen, today.get());
        return switch (SigningRules.sign(matter, hash, signer, keys, signatures.of(entry))) {
            case Ruling.Refused(Reason reason) -> Optional.of(new Outcome.Refused(reason));
            case Ruling.Accepted(boolean adds, boolean completes) -> {
                if (adds && !signatures.add(entry, signer, clock.instant())) {
                    status.setRollbackOnly();
                    yield Optional.empty();
                }
                List<Objection> objections = completes ? judge.judge(proposal, seen) : List.of();
                if (!objections.isEmpty()) {
                    status.setRollbackOnly();
                    yield Optional.of(new Outcome.Objected(objections));
                }
                yield record(new Step(seen, matter, keys, signer, adds, completes), status);
            }
        };
    }

    /** What is about to be recorded. */
    private record Step(
            RegisterSnapshot seen, Matter matter, Keys keys, Signer signer, boolean adds, boolean completes) {}

    private Optional<Outcome> record(Step step, TransactionStatus status) {
        Proposal proposal = step.matter.proposal();
        List<Statement> statements = new ArrayList<>();
        List<Signature> given = new ArrayList<>(step.keys.counting(step.matter.signatures()));
        if (step.adds) {
            statements.add(new Statement.Signed(
                    step.matter.entry(),
                    proposal.hash(),
                    proposal.body(),
                    step.signer.institution(),
                    step.signer.standsIn()));
            given.add(new Signature(
                    step.seen.size(),
                    proposal.body(),
                    step.signer.institution(),
                    step.signer.actor(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    step.signer.standsIn()));
        }
        long adopted = step.seen.size() + statements.size();
        if (step.completes) {
            statements.add(new Statement.Adopted(step.matter.entry(), proposal, given));
            statements.addAll(proposal.statements());
            listeners
                    .get()
                    .filter(listener -> listener.isFor(proposal.matter()))
                    .forEach(listener -> listener.signed(proposal, adopted));
            tell.adopted(proposal);
        }
        if (register.appendTo(step.seen, step.signer.actor(), statements).isEmpty()) {
            status.setRollbackOnly();
            return Optional.empty();
        }
        return Optional.of(step.completes ? new Outcome.Adopted(adopted) : new Outcome.Signed());
    }
}
