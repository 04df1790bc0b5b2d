package org.openiwg.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.Account;
import org.openiwg.account.Ledger;
import org.openiwg.obligation.Finding;
import org.openiwg.obligation.Obligation;
import org.openiwg.record.Act;
import org.openiwg.record.Audience;
import org.openiwg.record.History;
import org.openiwg.record.Proposal;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.ThingId;

/**
 * What a proposal changes: the account of its body with and without it.
 *
 * @param day the day looked at: today, or the day on which the last of it counts when that is later
 */
record Difference(LocalDate day, Account without, Account with) {

    /**
     * An obligation that comes, or stands otherwise.
     *
     * @param before how it stands without the proposal; null when it is not there
     */
    record Turn(@Nullable Obligation before, Obligation after) {}

    /** Whoever signs sees what it does to everything, whoever else may see that. */
    static Difference of(Proposal proposal, RegisterSnapshot register, LocalDate today) {
        LocalDate day = JudgeProposal.acts(proposal).stream()
                .map(Act::countsOn)
                .reduce(today, (one, other) -> one.isAfter(other) ? one : other);
        History after = register.historyWith(proposal.statements());
        return new Difference(
                day,
                Ledger.of(register.history(), Audience.CHAIRS).account(proposal.body(), day),
                Ledger.of(after, Audience.CHAIRS).account(proposal.body(), day));
    }

    List<Turn> turns() {
        Map<ThingId, Obligation> before =
                without.obligations().stream().collect(Collectors.toMap(Obligation::id, Function.identity()));
        return with.obligations().stream()
                .map(after -> new Turn(before.get(after.id()), after))
                .filter(turn -> !turn.after().equals(turn.before()))
                .toList();
    }

    List<Finding> raised() {
        return missing(with.findings(), without.findings());
    }

    List<Finding> cleared() {
        return missing(without.findings(), with.findings());
    }

    private static List<Finding> missing(List<Finding> from, List<Finding> there) {
        List<Finding> missing = new ArrayList<>(from);
        missing.removeIf(finding -> there.stream()
                .anyMatch(other ->
                        other.code() == finding.code() && Objects.equals(other.obligation(), finding.obligation())));
        return missing;
    }
}
