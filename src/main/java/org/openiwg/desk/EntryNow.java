package org.openiwg.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Act;
import org.openiwg.record.Entry;
import org.openiwg.record.History;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Statement;

/**
 * An act that is on record, as it reads now.
 *
 * @param index its entry; whatever was corrected since, it stays the entry of the act
 * @param act what it says; when it counts no more, what it said last
 * @param counts whether it counts; it does not when somebody said that it should not have been recorded
 */
record EntryNow(long index, Act act, boolean counts) {

    /** The act at an index of the register, or the one that the correction there is about; none when neither is there. */
    static Optional<EntryNow> at(RegisterSnapshot now, long index) {
        if (index < 0 || index >= now.size()) {
            return Optional.empty();
        }
        if (now.entry(index).statement() instanceof Statement.Corrected corrected) {
            return of(now, corrected.index());
        }
        return of(now, index);
    }

    private static Optional<EntryNow> of(RegisterSnapshot now, long index) {
        @Nullable Act act = now.entry(index).act();
        boolean counts = act != null;
        for (Entry entry : now.entries()) {
            if (entry.statement() instanceof Statement.Corrected corrected && corrected.index() == index) {
                counts = corrected.act() != null;
                act = counts ? corrected.act() : act;
            }
        }
        return act == null ? Optional.empty() : Optional.of(new EntryNow(index, act, counts));
    }

    /** Everything else on record. */
    History others(RegisterSnapshot now) {
        return new History(
                now.inForce().stream()
                        .filter(entry -> entry.index() != index)
                        .map(Entry::act)
                        .flatMap(java.util.stream.Stream::ofNullable)
                        .toList(),
                now.standards());
    }
}
