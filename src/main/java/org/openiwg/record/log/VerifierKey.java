package org.openiwg.record.log;

import java.security.GeneralSecurityException;
import java.security.PublicKey;

/**
 * The public key, with its name, under which signatures on notes are checked (C2SP signed-note, Ed25519). Its text is
 * what a log shows to the world: {@code name+id+base64(0x01 || public key)}.
 */
public final class VerifierKey {

    private final String name;
    private final int id;
    private final PublicKey key;

    VerifierKey(String name, PublicKey key) {
        this.name = name;
        this.id = KeyName.id(name, Ed25519.raw(key));
        this.key = key;
    }

    /** Reads a key from its text; refused unless its id is the one that follows from name and key. */
    public static Checked<VerifierKey> parse(String text) {
        return Malformed.checked(() -> {
            KeyText parts = KeyText.parse(text);
            VerifierKey key;
            try {
                key = new VerifierKey(parts.name(), Ed25519.publicKey(parts.key()));
            } catch (GeneralSecurityException notAPoint) {
                throw new Malformed("the key is not an Ed25519 public key");
            }
            if (!key.encoded().equals(text)) {
                throw new Malformed("the key's id does not belong to its name and key");
            }
            return key;
        });
    }

    /** The key's name; a log's key is named as the log's origin. */
    public String name() {
        return name;
    }

    /** The key id: with the name, it tells which key made a signature. */
    public int id() {
        return id;
    }

    /** The key as text, as {@link #parse} reads it. */
    public String encoded() {
        return KeyName.encoded(name, id, Ed25519.raw(key));
    }

    boolean verifies(byte[] message, byte[] signature) {
        return Ed25519.verifies(key, message, signature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && encoded().equals(that.encoded());
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return encoded();
    }
}
