package org.openiwg.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects faults in the order of their lines; of a very bad file it keeps the first of them and counts the rest. */
final class Faults {

    /** How many are shown. */
    static final int SHOWN = 100;

    private final List<Fault> kept = new ArrayList<>();
    private long total;

    /** Adds a fault; faults of one pass over a file must come in the order of their lines. */
    void add(Fault fault) {
        if (!kept.isEmpty() && kept.getLast().equals(fault)) {
            // The same broken zip is opened once for each file looked for in it.
            return;
        }
        total++;
        if (kept.size() < 2 * SHOWN) {
            kept.add(fault);
        }
    }

    /** Begins another pass over the file, whose faults mix with those already there. */
    void nextPass() {
        kept.sort(Comparator.comparing(Fault::file).thenComparingLong(Fault::line));
        if (kept.size() > SHOWN) {
            kept.subList(SHOWN, kept.size()).clear();
        }
    }

    boolean none() {
        return total == 0;
    }

    Reading.Faulty reading() {
        nextPass();
        return new Reading.Faulty(List.copyOf(kept), total);
    }
}
