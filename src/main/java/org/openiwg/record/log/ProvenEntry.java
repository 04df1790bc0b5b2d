package org.openiwg.record.log;

/**
 * An entry of which it is proven that the register holds it.
 *
 * @param opening the entry's content, and the salt
 * @param index its place in the log, from 0
 * @param checkpoint the log's signed word on its size and root
 */
public record ProvenEntry(Opening opening, long index, Checkpoint checkpoint) {

    /** The canonical bytes of the register's entry. */
    public byte[] content() {
        return opening.content();
    }
}
