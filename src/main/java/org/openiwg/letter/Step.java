package org.openiwg.letter;

import java.time.Instant;

/**
 * Something that was done with a letter.
 *
 * @param actor the post that did it; empty for the writer
 * @param what the word of a message
 */
record Step(Instant at, String actor, String what, String note) {}
