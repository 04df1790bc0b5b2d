package org.openiwg.record.log;

import java.util.Arrays;

/** What opens a commitment: the salt and the content that were committed to. Immutable. */
public final class Opening {

    /** In bytes. */
    public static final int SALT_LENGTH = 32;

    private final byte[] bytes;

    private Opening(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The opening of these two.
     *
     * @throws IllegalArgumentException when the salt has another length than {@link #SALT_LENGTH}
     */
    public static Opening of(byte[] salt, byte[] content) {
        if (salt.length != SALT_LENGTH) {
            throw new IllegalArgumentException("A salt has " + SALT_LENGTH + " bytes, not " + salt.length);
        }
        return new Opening(Canonical.concatenated(salt, content));
    }

    /** Reads the one form an opening has as bytes: the salt, then the content to the end. */
    public static Checked<Opening> parse(byte[] bytes) {
        return bytes.length < SALT_LENGTH
                ? new Checked.Bad<>("there are fewer bytes than a salt has")
                : new Checked.Ok<>(new Opening(bytes.clone()));
    }

    /** Salt and content, one after the other. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public byte[] salt() {
        return Arrays.copyOf(bytes, SALT_LENGTH);
    }

    public byte[] content() {
        return Arrays.copyOfRange(bytes, SALT_LENGTH, bytes.length);
    }

    /** The commitment that this opens. */
    public Commitment commitment() {
        return new Commitment(Hash.sha256(bytes));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Opening opening && Arrays.equals(bytes, opening.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Tells nothing of the content, which may be personal. */
    @Override
    public String toString() {
        return "opening of " + commitment().value();
    }
}
