package org.openiwg.record;

import java.util.List;

/** What came of reading a history: all of it, or what is wrong with it. */
public sealed interface Reading {

    /**
     * Everything is sound.
     *
     * @param history what was read and was not there already
     * @param alreadyThere how many acts of the file were there already
     */
    record Sound(History history, int alreadyThere) implements Reading {}

    /**
     * Something is wrong, so nothing of it may be used.
     *
     * @param first the first faults by line, at most 100
     * @param total how many there are
     */
    record Faulty(List<Fault> first, long total) implements Reading {}
}
