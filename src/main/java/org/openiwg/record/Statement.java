package org.openiwg.record;

/** What an entry of the register says. */
public sealed interface Statement {

    /** Something official happened. */
    record ActRecorded(Act act) implements Statement {}

    /** A service standard holds from now on, for every body. */
    record StandardSet(Standard standard) implements Statement {}

    /**
     * The content of an earlier entry was erased.
     *
     * @param index of the entry whose content is gone
     * @param reason why, for every reader
     */
    record ContentErased(long index, String reason) implements Statement {}

    /**
     * The log is signed with another key from now on.
     *
     * @param key the text of the verifier key that counts now (C2SP signed-note)
     * @param replaces the text of the one that it takes over from
     */
    record KeyChanged(String key, String replaces) implements Statement {}

    /** Nothing that can be read any more: the content was erased, and a later {@link ContentErased} says why. */
    record Erased() implements Statement {}
}
