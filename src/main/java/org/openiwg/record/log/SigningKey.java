package org.openiwg.record.log;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.SecureRandom;

/**
 * A log's secret key with its name (C2SP signed-note, Ed25519). Its text is the one of Go's {@code note} package:
 * {@code PRIVATE+KEY+name+id+base64(0x01 || seed)}. Keep that text in a file that only its owner can read.
 */
public final class SigningKey {

    private static final String PREFIX = "PRIVATE+KEY+";

    private final byte[] seed;
    private final KeyPair keys;
    private final VerifierKey verifierKey;

    private SigningKey(String name, byte[] seed) {
        this.seed = seed.clone();
        this.keys = Ed25519.fromSeed(seed);
        this.verifierKey = new VerifierKey(name, keys.getPublic());
    }

    /**
     * A new key.
     *
     * @param name not empty, without spaces and plus signs; for a log, its origin
     * @throws IllegalArgumentException when no key can be so named
     */
    public static SigningKey generate(String name, SecureRandom random) {
        if (!KeyName.isValid(name)) {
            throw new IllegalArgumentException("No key can be named \"" + name + "\"");
        }
        byte[] seed = new byte[Ed25519.KEY_LENGTH];
        random.nextBytes(seed);
        return new SigningKey(name, seed);
    }

    /** Reads a key from its text; refused unless its id is the one that follows from name and key. */
    public static Checked<SigningKey> parse(String text) {
        return Malformed.checked(() -> {
            if (!text.startsWith(PREFIX)) {
                throw new Malformed("the key does not begin with " + PREFIX);
            }
            KeyText parts = KeyText.parse(text.substring(PREFIX.length()));
            SigningKey key = new SigningKey(parts.name(), parts.key());
            if (!key.encoded().equals(text)) {
                throw new Malformed("the key's id does not belong to its name and key");
            }
            return key;
        });
    }

    /** The secret key as text, as {@link #parse} reads it. */
    public String encoded() {
        return PREFIX + KeyName.encoded(verifierKey.name(), verifierKey.id(), seed);
    }

    /** The public key that belongs to it. */
    public VerifierKey verifierKey() {
        return verifierKey;
    }

    NoteSignature sign(String text) {
        byte[] signature = Ed25519.sign(keys.getPrivate(), text.getBytes(StandardCharsets.UTF_8));
        return NoteSignature.of(verifierKey, signature);
    }

    /** Names the key without its secret. */
    @Override
    public String toString() {
        return "secret of " + verifierKey;
    }
}
