package org.openiwg.record.log;

/** Whether a proof holds. */
public sealed interface Verdict {

    /** The proof holds. */
    record Ok() implements Verdict {}

    /**
     * The proof does not hold.
     *
     * @param reason why, as a clause without capital or full stop, fit to follow "bad FILE: "
     */
    record Bad(String reason) implements Verdict {}
}
