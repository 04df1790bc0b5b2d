package org.openiwg.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads corrections into the acts that they correct. */
final class Corrections {

    private Corrections() {}

    /** The entries as they read when the latest correction of each act counts. */
    static Sequence<Entry> applied(List<Entry> entries) {
        Map<Long, Entry> latest = latest(entries);
        if (latest.isEmpty()) {
            return Sequence.<Entry>empty().with(entries);
        }
        List<Entry> now = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            Entry correction = latest.get(entry.index());
            if (correction == null) {
                now.add(entry);
            } else if (correction.statement() instanceof Statement.Corrected corrected && corrected.act() != null) {
                now.add(as(entry, correction, corrected.act()));
            }
        }
        return Sequence.<Entry>empty().with(now);
    }

    /** When and by whom stays that of the act; when that was erased, it is that of the correction. */
    private static Entry as(Entry entry, Entry correction, Act act) {
        Entry known = entry.isErased() ? correction : entry;
        return new Entry(entry.index(), known.recordedAt(), known.recordedBy(), new Statement.ActRecorded(act));
    }

    private static Map<Long, Entry> latest(List<Entry> entries) {
        Map<Long, Entry> latest = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.statement() instanceof Statement.Corrected corrected
                    && corrected.index() >= 0
                    && corrected.index() < entry.index()
                    && isAct(entries.get(Math.toIntExact(corrected.index())))) {
                latest.put(corrected.index(), entry);
            }
        }
        return latest;
    }

    private static boolean isAct(Entry entry) {
        return entry.act() != null || entry.isErased();
    }
}
