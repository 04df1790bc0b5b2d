package org.openiwg.record.pages;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Act;
import org.openiwg.record.Audience;
import org.openiwg.record.Entry;
import org.openiwg.record.Statement;

/** The entries of the register as they read now for a reader, the latest correction of each considered. */
final class Corrected {

    private record Latest(long entry, Statement.Corrected says) {}

    private final Seen seen;
    private final Map<Long, Latest> latest = new HashMap<>();

    Corrected(Seen seen) {
        this.seen = seen;
        for (Entry entry : seen.register().entries()) {
            if (entry.statement() instanceof Statement.Corrected says && seen.sees(entry)) {
                latest.put(says.index(), new Latest(entry.index(), says));
            }
        }
    }

    /** The act of an entry, when the reader may see it; one that should not have been recorded, as it was. */
    @Nullable
    Act act(Entry entry) {
        Latest correction = latest.get(entry.index());
        return correction == null || correction.says.act() == null ? seen.act(entry) : correction.says.act();
    }

    /** Who may see what the entry says now. */
    Audience audience(Entry entry) {
        Latest correction = latest.get(entry.index());
        return correction == null ? entry.statement().audience() : correction.says.audience();
    }

    /** The entry that corrects an entry; null when none does. */
    @Nullable
    Long by(Entry entry) {
        Latest correction = latest.get(entry.index());
        return correction == null ? null : correction.entry;
    }

    /** Whether an act should not have been recorded at all. */
    boolean isStruck(Entry entry) {
        Latest correction = latest.get(entry.index());
        return correction != null && correction.says.act() == null;
    }
}
