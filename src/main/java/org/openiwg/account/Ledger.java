package org.openiwg.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openiwg.obligation.Docket;
import org.openiwg.obligation.Dockets;
import org.openiwg.obligation.Obligation;
import org.openiwg.obligation.ServiceStandards;
import org.openiwg.obligation.State;
import org.openiwg.obligation.Trouble;
import org.openiwg.record.Act;
import org.openiwg.record.Audience;
import org.openiwg.record.BodyId;
import org.openiwg.record.Family;
import org.openiwg.record.History;

/**
 * A whole record, folded once for one audience: it gives the account of every body on any day. A pure function of the
 * acts and the service standards; it never changes, and may be shared between threads.
 */
public final class Ledger {

    private final Map<BodyId, Docket> dockets;
    private final Map<BodyId, Facts> facts = new TreeMap<>();

    private Ledger(Iterable<Act> acts, ServiceStandards standards) {
        this.dockets = Dockets.of(acts, standards);
        Map<BodyId, List<Act>> telling = new TreeMap<>();
        for (Act act : acts) {
            if (Facts.tells(act)) {
                telling.computeIfAbsent(act.body(), b -> new ArrayList<>()).add(act);
            }
        }
        telling.forEach((body, its) -> facts.put(body, Facts.of(its)));
    }

    /** Folds the acts that an audience may see. */
    public static Ledger of(History history, Audience audience) {
        List<Act> seen = new ArrayList<>(history.acts().size());
        for (Act act : history.acts()) {
            if (act.isFor(audience)) {
                seen.add(act);
            }
        }
        return new Ledger(seen, ServiceStandards.of(history.standards()));
    }

    /** The bodies it knows. */
    public Set<BodyId> bodies() {
        return dockets.keySet();
    }

    /** The account of a body as of the end of a day; empty of everything for a body it does not know. */
    public Account account(BodyId body, LocalDate day) {
        Docket docket = docket(body);
        Facts.State state = facts.getOrDefault(body, Facts.NONE).on(day);
        List<Obligation> obligations = docket.on(day);
        return new Account(
                body,
                day,
                state.formed,
                state.dissolved,
                state.successor,
                List.copyOf(state.chairs),
                List.copyOf(state.members),
                state.site(day),
                state.meetings(),
                state.publications(),
                reminders(obligations),
                obligations,
                docket.findingsOn(day));
    }

    /** Every day from one to another on which a finding of the body begins to hold or stops holding. */
    public List<Change> timeline(BodyId body, LocalDate from, LocalDate to) {
        List<Change> changes = new ArrayList<>();
        for (Trouble trouble : docket(body).troubles()) {
            changes.add(new Change(trouble.from(), true, trouble.code(), trouble.obligation()));
            changes.add(new Change(trouble.until(), false, trouble.code(), trouble.obligation()));
        }
        return changes.stream()
                .filter(change ->
                        !change.date().isBefore(from) && !change.date().isAfter(to))
                .sorted(Change.ORDER)
                .toList();
    }

    private Docket docket(BodyId body) {
        Docket docket = dockets.get(body);
        return docket == null ? Docket.EMPTY : docket;
    }

    private static Account.Reminders reminders(List<Obligation> obligations) {
        int received = 0;
        int answered = 0;
        int unanswered = 0;
        for (Obligation obligation : obligations) {
            if (obligation.id().family() == Family.REMINDER) {
                received++;
                answered += obligation.state() == State.MET || obligation.state() == State.MET_LATE ? 1 : 0;
                unanswered += obligation.state().isOpen() ? 1 : 0;
            }
        }
        return new Account.Reminders(received, answered, unanswered);
    }
}
