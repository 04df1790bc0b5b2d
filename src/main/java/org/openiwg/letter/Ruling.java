package org.openiwg.letter;

import java.util.List;
import org.openiwg.record.Fault;

/** What came of something that was to be done with a letter. */
sealed interface Ruling {

    Done DONE = new Done();
    Overtaken OVERTAKEN = new Overtaken();

    record Done() implements Ruling {}

    /** Somebody else changed it in the meantime; nothing was done. */
    record Overtaken() implements Ruling {}

    /** The record cannot take it; nothing was done. */
    record Faulty(List<Fault> faults) implements Ruling {}

    /**
     * It is against the rules; nothing was done.
     *
     * @param reason the end of a message {@code letter.refused.}
     */
    record Refused(String reason) implements Ruling {}
}
