package org.openiwg.record.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 value of 32 bytes, and the ways in which RFC 6962 section 2.1 makes one. Immutable. */
public final class Hash {

    /** In bytes. */
    public static final int LENGTH = 32;

    /** The root of a tree without entries: the hash of nothing (RFC 6962 section 2.1). */
    public static final Hash OF_EMPTY_TREE = sha256();

    static final byte LEAF_PREFIX = 0;
    static final byte NODE_PREFIX = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The hash with the given value.
     *
     * @throws IllegalArgumentException when there are not exactly 32 bytes
     */
    public static Hash of(byte[] value) {
        if (value.length != LENGTH) {
            throw new IllegalArgumentException("A hash has " + LENGTH + " bytes, not " + value.length);
        }
        return new Hash(value.clone());
    }

    /** The plain SHA-256 of the parts, one after the other. */
    public static Hash sha256(byte[]... parts) {
        MessageDigest digest = digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Hash(digest.digest());
    }

    /** The hash of a leaf that holds the entry: SHA-256(0x00 || entry). */
    public static Hash ofLeaf(byte[] entry) {
        return sha256(new byte[] {LEAF_PREFIX}, entry);
    }

    /** The hash of the node above two others: SHA-256(0x01 || left || right). */
    public static Hash ofNode(Hash left, Hash right) {
        return sha256(new byte[] {NODE_PREFIX}, left.bytes, right.bytes);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** The 32 bytes, as a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, LENGTH);
    }

    /** The value in standard base64, 44 characters. */
    public String base64() {
        return Canonical.base64(bytes);
    }

    /** The value in 64 lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
