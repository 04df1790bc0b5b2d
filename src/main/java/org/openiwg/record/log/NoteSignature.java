package org.openiwg.record.log;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * One signature line of a note (C2SP signed-note): an em dash, the key's name, and base64 of key id and signature.
 *
 * @param keyName who signed, by its own account
 * @param base64 of the key id, four bytes, and the signature
 */
public record NoteSignature(String keyName, String base64) {

    static final String LINE_START = "\u2014 ";

    private static final int ID_LENGTH = Integer.BYTES;

    static NoteSignature of(VerifierKey key, byte[] signature) {
        byte[] id = ByteBuffer.allocate(ID_LENGTH).putInt(key.id()).array();
        return new NoteSignature(key.name(), Canonical.base64(Canonical.concatenated(id, signature)));
    }

    static NoteSignature parse(String line) throws Malformed {
        String[] parts = line.startsWith(LINE_START)
                ? line.substring(LINE_START.length()).split(" ", -1)
                : new String[0];
        if (parts.length != 2 || !KeyName.isValid(parts[0])) {
            throw new Malformed("a signature line is not an em dash, a key name and a signature");
        }
        if (Canonical.base64("a signature", parts[1]).length <= ID_LENGTH) {
            throw new Malformed("a signature has no bytes after the key id");
        }
        return new NoteSignature(parts[0], parts[1]);
    }

    String line() {
        return LINE_START + keyName + " " + base64 + "\n";
    }

    /** Whether the line says that this key made it; only then may the signature be checked. */
    boolean claims(VerifierKey key) {
        return keyName.equals(key.name()) && ByteBuffer.wrap(decoded()).getInt() == key.id();
    }

    boolean verifies(VerifierKey key, byte[] text) {
        byte[] decoded = decoded();
        return key.verifies(text, Arrays.copyOfRange(decoded, ID_LENGTH, decoded.length));
    }

    private byte[] decoded() {
        return Base64.getDecoder().decode(base64);
    }
}
