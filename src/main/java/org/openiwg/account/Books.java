package org.openiwg.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openiwg.obligation.ServiceStandards;
import org.openiwg.record.Act;
import org.openiwg.record.Audience;
import org.openiwg.record.BodyId;
import org.openiwg.record.Entry;
import org.openiwg.record.History;
import org.openiwg.record.Names;
import org.openiwg.record.Standard;
import org.openiwg.record.Statement;
import org.openiwg.record.ThingId;
import org.openiwg.record.Visibility;

/**
 * Everything the account draws on at one moment, for one reader. Never changes; may be shared between threads.
 *
 * @param ledger the account of every body on any day
 * @param acts the acts behind it
 * @param names what institutions, bodies and duties are called
 * @param standards the service standards in force
 * @param given the standards that were set, the others being the default
 * @param documents the documents of what is owed
 */
public record Books(
        Ledger ledger,
        Chronicle acts,
        Names names,
        ServiceStandards standards,
        List<Standard> given,
        Documents documents) {

    /** Opens the books of a register for the readers of an audience, the same in all bodies. */
    public static Books of(List<Entry> register, List<Standard> given, Audience audience) {
        return of(register, given, Visibility.of(audience));
    }

    /** Opens the books of a register for a reader: acts that they may not see are not there. */
    public static Books of(List<Entry> register, List<Standard> given, Visibility reader) {
        List<Entry> seen = new ArrayList<>(register.size());
        List<Act> acts = new ArrayList<>(register.size());
        Map<Long, Long> corrections = new HashMap<>();
        for (Entry entry : register) {
            Act act = entry.act();
            if (act != null && reader.sees(act)) {
                seen.add(entry);
                acts.add(act);
            } else if (entry.statement() instanceof Statement.Corrected correction) {
                corrections.put(correction.index(), entry.index());
            }
        }
        return new Books(
                Ledger.of(new History(acts, given), Audience.CHAIRS),
                Chronicle.of(seen, corrections),
                Names.of(acts),
                ServiceStandards.of(given),
                given,
                Documents.of(register, reader));
    }

    /** Who may see a thing at all: the widest audience of the acts on it; everyone, when it comes with the body. */
    public Audience audience(BodyId body, ThingId thing) {
        return acts.on(body, thing).stream()
                .map(recorded -> recorded.act().audience())
                .min(Audience::compareTo)
                .orElse(Audience.PUBLIC);
    }

    /** Every body that any act is about. */
    public Set<BodyId> bodies() {
        return ledger.bodies();
    }
}
