package org.openiwg.record.log;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Encodings read strictly: what is read would be written the same way again. A log's files have one form only, so that
 * two copies of one statement cannot differ.
 */
final class Canonical {

    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,18}");

    private Canonical() {}

    /** Standard base64 with padding, RFC 4648 section 4. */
    static byte[] base64(String what, String text) throws Malformed {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new Malformed(what + " is not base64");
        }
        // The decoder of the JDK also takes missing padding and stray bits in the last character.
        if (!base64(bytes).equals(text)) {
            throw new Malformed(what + " is not base64 in its standard form");
        }
        return bytes;
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static Hash hash(String what, byte[] bytes) throws Malformed {
        if (bytes.length != Hash.LENGTH) {
            throw new Malformed(what + " has " + bytes.length + " bytes where a hash has " + Hash.LENGTH);
        }
        return Hash.of(bytes);
    }

    static Hash hash(String what, String text) throws Malformed {
        return hash(what, base64(what, text));
    }

    /** A whole number from 0 to 2^63 - 1 in ASCII digits without leading zeros. */
    static long decimal(String what, String text) throws Malformed {
        if (DECIMAL.matcher(text).matches()) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException pastLong) {
                throw new Malformed(what + " is too large");
            }
        }
        throw new Malformed(what + " is not a whole number in plain digits");
    }

    static String utf8(String what, byte[] bytes) throws Malformed {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Malformed(what + " is not UTF-8 text");
        }
    }

    /** Whether the text survives encoding in UTF-8, which a lone surrogate does not. */
    static boolean encodes(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    static byte[] concatenated(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
