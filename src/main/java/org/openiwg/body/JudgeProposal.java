package org.openiwg.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.openiwg.account.Account;
import org.openiwg.account.DutyNames;
import org.openiwg.account.Ledger;
import org.openiwg.obligation.Finding;
import org.openiwg.obligation.FindingCode;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Decision;
import org.openiwg.record.History;
import org.openiwg.record.LastDay;
import org.openiwg.record.Names;
import org.openiwg.record.Proposal;
import org.openiwg.record.RecordActs;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Statement;
import org.openiwg.record.ThingId;

/** Whether what is proposed can be recorded: the rules of the record, and that nothing is left behind or forced on another body. */
final class JudgeProposal {

    private final RecordActs rules;
    private final KeepProposals proposals;
    private final Supplier<LocalDate> today;

    JudgeProposal(RecordActs rules, KeepProposals proposals, Supplier<LocalDate> today) {
        this.rules = rules;
        this.proposals = proposals;
        this.today = today;
    }

    /** What speaks against it; nothing when nothing does. */
    List<Objection> judge(Proposal proposal, RegisterSnapshot register) {
        List<Objection> objections = new ArrayList<>();
        rules.judge(proposal.statements()).ifPresent(refused -> {
            refused.faults().forEach(fault -> objections.add(new Objection.Faulty(fault)));
            if (refused.faults().isEmpty()) {
                objections.add(new Objection.RecordedAlready());
            }
        });
        if (objections.isEmpty()) {
            objectToLateDecisions(proposal, register, objections);
            objectToDecisions(proposal, register, objections);
            objectToForcing(proposal, register, objections);
            objectToOrphans(proposal, register, objections);
        }
        return objections;
    }

    private void objectToLateDecisions(Proposal proposal, RegisterSnapshot register, List<Objection> objections) {
        if (proposal.statements().stream().anyMatch(Statement.Decided.class::isInstance)) {
            LastDay.of(proposal.body(), register.acts())
                    .filter(today.get()::isAfter)
                    .map(Objection.Dissolved::new)
                    .ifPresent(objections::add);
        }
    }

    private static void objectToDecisions(Proposal proposal, RegisterSnapshot register, List<Objection> objections) {
        Set<String> taken = new HashSet<>(DecisionNames.taken(proposal.body(), register));
        for (Statement statement : proposal.statements()) {
            if (statement instanceof Statement.Decided(Decision decision) && !taken.add(decision.slug())) {
                objections.add(new Objection.DecidedAlready(decision.title()));
            }
        }
    }

    private void objectToForcing(Proposal proposal, RegisterSnapshot register, List<Objection> objections) {
        Proposals there = proposals.of(register);
        Acceptance.transfers(proposal.statements()).forEach(act -> {
            ThingId thing = Objects.requireNonNull(act.subject());
            BodyId receiver = new BodyId(act.to());
            if (!Acceptance.isGiven(act.body(), thing, receiver, register, there)) {
                Names names = Names.of(register.acts());
                objections.add(new Objection.NotAccepted(names.thing(act.body(), thing), names.body(receiver)));
            }
        });
    }

    /** A body ends only when every obligation has a fate, whoever may see it. */
    private void objectToOrphans(Proposal proposal, RegisterSnapshot register, List<Objection> objections) {
        List<Act> added = acts(proposal);
        LocalDate end = added.stream()
                .filter(act -> act.kind() == ActKind.BODY_DISSOLVED)
                .map(Act::countsOn)
                .findFirst()
                .orElse(null);
        if (end == null) {
            return;
        }
        List<Act> acts = new ArrayList<>(register.acts());
        acts.addAll(added);
        // What begins after the last day, and what was opened for a day to come, needs a fate as well.
        LocalDate day = acts.stream()
                .filter(act -> act.body().equals(proposal.body()))
                .map(Act::countsOn)
                .reduce(end, (one, other) -> one.isAfter(other) ? one : other);
        LocalDate now = today.get();
        Account account = Ledger.of(new History(acts, register.standards()), Audience.CHAIRS)
                .account(proposal.body(), day.isAfter(now) ? day : now);
        Names names = Names.of(acts);
        List<Bilingual> orphans = account.findings().stream()
                .filter(finding -> finding.code() == FindingCode.ORPHANED)
                .map(Finding::obligation)
                .filter(Objects::nonNull)
                .map(thing -> DutyNames.of(names, proposal.body(), thing))
                .toList();
        if (!orphans.isEmpty()) {
            objections.add(new Objection.Orphans(orphans));
        }
    }

    static List<Act> acts(Proposal proposal) {
        return proposal.statements().stream()
                .filter(Statement.ActRecorded.class::isInstance)
                .map(statement -> ((Statement.ActRecorded) statement).act())
                .toList();
    }
}
