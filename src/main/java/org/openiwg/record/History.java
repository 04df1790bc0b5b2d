package org.openiwg.record;

import java.util.List;
import java.util.TreeSet;

/**
 * A whole record that keeps the rules: every act in file order, and the service standards set.
 *
 * @param acts the acts of every body, in the order of the file
 * @param standards the standards that differ from the default
 */
public record History(List<Act> acts, List<Standard> standards) {

    /** Every body the acts belong to, by slug. */
    public List<BodyId> bodies() {
        TreeSet<BodyId> bodies = new TreeSet<>();
        BodyId last = null;
        for (Act act : acts) {
            if (!act.body().equals(last)) {
                last = act.body();
                bodies.add(last);
            }
        }
        return List.copyOf(bodies);
    }
}
