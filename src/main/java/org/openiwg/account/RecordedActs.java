package org.openiwg.account;

import java.util.List;
import org.openiwg.record.Standard;

/** Where the account finds the record. */
@FunctionalInterface
public interface RecordedActs {

    /**
     * The record as it stands: the same object as long as nothing was added. Called on every request, so it must cost no
     * more than reading a field.
     */
    Recorded current();

    /** A record at one moment; two are the same only when they are one object. */
    final class Recorded {

        static final Recorded NOTHING = new Recorded(List.of(), List.of());

        private final List<Numbered> acts;
        private final List<Standard> standards;

        /** Acts in the order in which they were recorded, and the service standards that were set. */
        public Recorded(List<Numbered> acts, List<Standard> standards) {
            this.acts = acts;
            this.standards = standards;
        }

        List<Numbered> acts() {
            return acts;
        }

        List<Standard> standards() {
            return standards;
        }
    }
}
