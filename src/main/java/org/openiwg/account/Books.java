package org.openiwg.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openiwg.obligation.ServiceStandards;
import org.openiwg.record.Act;
import org.openiwg.record.Audience;
import org.openiwg.record.BodyId;
import org.openiwg.record.Entry;
import org.openiwg.record.History;
import org.openiwg.record.Names;
import org.openiwg.record.Standard;

/**
 * Everything the account draws on at one moment, for one audience. Never changes; may be shared between threads.
 *
 * @param ledger the account of every body on any day
 * @param acts the acts behind it
 * @param names what institutions, bodies and duties are called
 * @param standards the service standards in force
 * @param given the standards that were set, the others being the default
 */
public record Books(Ledger ledger, Chronicle acts, Names names, ServiceStandards standards, List<Standard> given) {

    /** Opens the books of a register for an audience: acts that it may not see are not there. */
    public static Books of(List<Entry> register, List<Standard> given, Audience audience) {
        List<Entry> seen = new ArrayList<>(register.size());
        List<Act> acts = new ArrayList<>(register.size());
        for (Entry entry : register) {
            Act act = entry.act();
            if (act != null && act.isFor(audience)) {
                seen.add(entry);
                acts.add(act);
            }
        }
        return new Books(
                Ledger.of(new History(acts, given), audience),
                Chronicle.of(seen),
                Names.of(acts),
                ServiceStandards.of(given),
                given);
    }

    /** Every body that any act is about. */
    public Set<BodyId> bodies() {
        return ledger.bodies();
    }
}
