package org.openiwg.desk;

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
import org.openiwg.record.ThingId;

/**
 * What an act changes: the account of its body with and without it.
 *
 * @param day the day looked at: today, or the day on which the act counts when that is later
 * @param duties obligations that come, or stand otherwise
 * @param raised findings that begin to hold
 * @param cleared findings that stop holding
 * @param without the account without the act
 * @param with the account with it
 */
record Consequences(
        LocalDate day, List<Turn> duties, List<Finding> raised, List<Finding> cleared, Account without, Account with) {

    /**
     * An obligation that the act makes or changes.
     *
     * @param before how it stands without the act; null when it is not there
     * @param after how it stands with it
     */
    record Turn(@Nullable Obligation before, Obligation after) {}

    static Consequences of(Act act, History history, Audience reader, LocalDate today) {
        LocalDate day = act.countsOn().isAfter(today) ? act.countsOn() : today;
        List<Act> acts = new ArrayList<>(history.acts());
        Account without = Ledger.of(history, reader).account(act.body(), day);
        acts.add(act);
        // Whoever records an act may see what it does, also when it is for a smaller circle.
        Account with = Ledger.of(new History(acts, history.standards()), reader).account(act.body(), day);
        return new Consequences(
                day,
                turns(without, with),
                missing(with.findings(), without.findings()),
                missing(without.findings(), with.findings()),
                without,
                with);
    }

    private static List<Turn> turns(Account without, Account with) {
        Map<ThingId, Obligation> before =
                without.obligations().stream().collect(Collectors.toMap(Obligation::id, Function.identity()));
        return with.obligations().stream()
                .map(after -> new Turn(before.get(after.id()), after))
                .filter(turn -> !turn.after().equals(turn.before()))
                .toList();
    }

    private static List<Finding> missing(List<Finding> from, List<Finding> there) {
        return from.stream()
                .filter(finding -> there.stream()
                        .noneMatch(other -> other.code() == finding.code()
                                && Objects.equals(other.obligation(), finding.obligation())))
                .toList();
    }

    /** Institutions that come to a list of them, or go. */
    static List<String> onlyIn(List<String> one, List<String> other) {
        return one.stream().filter(slug -> !other.contains(slug)).toList();
    }

    /** Whether the account is the same with it, on that day. */
    boolean isNothing() {
        return with.equals(without);
    }
}
