package org.openiwg.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.Account;
import org.openiwg.account.Ledger;
import org.openiwg.obligation.Finding;
import org.openiwg.obligation.Obligation;
import org.openiwg.record.Act;
import org.openiwg.record.Audience;
import org.openiwg.record.Entry;
import org.openiwg.record.History;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Statement;
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
     * An obligation that comes, goes, or stands otherwise.
     *
     * @param before how it stands without the act; null when it is not there
     * @param after how it stands with it; null when it is not there
     */
    record Turn(
            ThingId id,
            @Nullable Obligation before,
            @Nullable Obligation after) {}

    static Consequences of(Judged.Accepted accepted, RegisterSnapshot now, Audience reader, LocalDate today) {
        Act act = accepted.act();
        LocalDate day = act.countsOn().isAfter(today) ? act.countsOn() : today;
        Account without = Ledger.of(now.history(), reader).account(act.body(), day);
        Account with = Ledger.of(after(now, accepted.statements()), reader).account(act.body(), day);
        return new Consequences(
                day,
                turns(without, with),
                missing(with.findings(), without.findings()),
                missing(without.findings(), with.findings()),
                without,
                with);
    }

    /** The history as it reads once the statements are on record: what is corrected reads otherwise in its old place. */
    static History after(RegisterSnapshot now, List<Statement> statements) {
        NavigableMap<Long, Act> acts = new TreeMap<>();
        for (Entry entry : now.inForce()) {
            Act act = entry.act();
            if (act != null) {
                acts.put(entry.index(), act);
            }
        }
        long next = now.size();
        for (Statement statement : statements) {
            if (statement instanceof Statement.ActRecorded(Act act)) {
                acts.put(next, act);
            } else if (statement instanceof Statement.Corrected corrected) {
                Act instead = corrected.act();
                if (instead == null) {
                    acts.remove(corrected.index());
                } else {
                    acts.put(corrected.index(), instead);
                }
            }
            next++;
        }
        return new History(List.copyOf(acts.values()), now.standards());
    }

    private static List<Turn> turns(Account without, Account with) {
        Map<ThingId, Obligation> before = byId(without);
        Map<ThingId, Obligation> after = byId(with);
        return Stream.concat(after.keySet().stream(), before.keySet().stream())
                .distinct()
                .map(id -> new Turn(id, before.get(id), after.get(id)))
                .filter(turn -> !Objects.equals(turn.after(), turn.before()))
                .toList();
    }

    private static Map<ThingId, Obligation> byId(Account account) {
        return account.obligations().stream()
                .collect(
                        Collectors.toMap(Obligation::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
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
