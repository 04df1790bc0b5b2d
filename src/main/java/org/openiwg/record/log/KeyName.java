package org.openiwg.record.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The names of keys and their ids, C2SP signed-note. */
final class KeyName {

    /** The signature type of plain Ed25519. */
    static final byte ED25519 = 1;

    private static final int NEXT_LINE = 0x85;

    private KeyName() {}

    /** Whether a key may be so named: not empty, no Unicode space, no plus, no control character. */
    static boolean isValid(String name) {
        return !name.isEmpty() && Canonical.encodes(name) && name.codePoints().noneMatch(KeyName::isForbidden);
    }

    private static boolean isForbidden(int character) {
        return character == '+'
                || character < ' '
                || character == NEXT_LINE
                || Character.isSpaceChar(character)
                || Character.isWhitespace(character);
    }

    /** SHA-256(name || 0x0A || 0x01 || public key)[:4], big-endian. */
    static int id(String name, byte[] publicKey) {
        byte[] digest = Hash.sha256((name + "\n").getBytes(StandardCharsets.UTF_8), new byte[] {ED25519}, publicKey)
                .bytes();
        return ByteBuffer.wrap(digest).getInt();
    }

    /** A key as text: name, id in eight hexadecimal digits, and the key after its type in base64, joined by plus. */
    static String encoded(String name, int id, byte[] key) {
        return name + "+" + hex(id) + "+" + Canonical.base64(typed(key));
    }

    static String hex(int id) {
        return HexFormat.of().toHexDigits(id);
    }

    private static byte[] typed(byte[] key) {
        return Canonical.concatenated(new byte[] {ED25519}, key);
    }
}
