package org.openiwg.record.log;

/**
 * What the log holds of an entry of the register: SHA-256(salt || content). It binds the register to the content without
 * telling it, so that content and salt can be erased while every proof stays valid.
 *
 * @param value the log's entry
 */
public record Commitment(Hash value) {

    /**
     * The commitment to a content.
     *
     * @param salt {@link Opening#SALT_LENGTH} random bytes, used for this entry only
     * @param content the canonical bytes of the register's entry
     * @throws IllegalArgumentException when the salt has another length
     */
    public static Commitment of(byte[] salt, byte[] content) {
        return Opening.of(salt, content).commitment();
    }

    /** The bytes of the log's entry, 32 of them. */
    public byte[] entry() {
        return value.bytes();
    }

    /** The hash of the leaf that holds it. */
    public Hash leaf() {
        return Hash.ofLeaf(entry());
    }
}
