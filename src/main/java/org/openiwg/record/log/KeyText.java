package org.openiwg.record.log;

import java.util.Arrays;

/** A key as it is written, {@code name+id+base64(type || key)}, taken apart but not yet checked against its id. */
final class KeyText {

    private final String name;
    private final byte[] key;

    private KeyText(String name, byte[] key) {
        this.name = name;
        this.key = key;
    }

    static KeyText parse(String text) throws Malformed {
        // The base64 at the end may contain plus signs of its own.
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new Malformed("the key is not of the form name+id+key");
        }
        if (!KeyName.isValid(parts[0])) {
            throw new Malformed("the key's name is not a valid key name");
        }
        byte[] typed = Canonical.base64("the key's last part", parts[2]);
        if (typed.length != 1 + Ed25519.KEY_LENGTH || typed[0] != KeyName.ED25519) {
            throw new Malformed("the key is not an Ed25519 key of 32 bytes");
        }
        return new KeyText(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
    }

    String name() {
        return name;
    }

    byte[] key() {
        return key;
    }
}
