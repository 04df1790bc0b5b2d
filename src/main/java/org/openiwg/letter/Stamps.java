package org.openiwg.letter;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs when the public form was opened, so that nothing has to be remembered of whoever opened it: no session, no cookie. A
 * stamp is good for one letter to one body.
 */
final class Stamps {

    /** Nobody writes a letter faster. */
    static final Duration SHORTEST = Duration.ofSeconds(3);

    /** Whoever takes longer is asked to send once more. */
    static final Duration LONGEST = Duration.ofHours(24);

    private static final int NONCE = 12;
    private static final int SEAL = 20;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    Stamps(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** What a stamp says when a letter comes with it. */
    enum Verdict {
        GOOD,
        TOO_FAST,
        TOO_OLD,
        /** None of ours, or for another body. */
        FORGED
    }

    String issue(String body, Instant now) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] said = ByteBuffer.allocate(Long.BYTES + NONCE)
                .putLong(now.toEpochMilli())
                .put(nonce)
                .array();
        byte[] seal = seal("stamp", body, said);
        return text(ByteBuffer.allocate(said.length + SEAL).put(said).put(seal).array());
    }

    Verdict judge(String stamp, String body, Instant now) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(stamp);
        } catch (IllegalArgumentException notOurs) {
            return Verdict.FORGED;
        }
        int end = Long.BYTES + NONCE;
        // A text with other spare bits would be another text for the same stamp.
        if (bytes.length != end + SEAL || !text(bytes).equals(stamp)) {
            return Verdict.FORGED;
        }
        byte[] said = Arrays.copyOf(bytes, end);
        if (!MessageDigest.isEqual(seal("stamp", body, said), Arrays.copyOfRange(bytes, end, bytes.length))) {
            return Verdict.FORGED;
        }
        Duration age =
                Duration.between(Instant.ofEpochMilli(ByteBuffer.wrap(said).getLong()), now);
        if (age.compareTo(SHORTEST) < 0) {
            return Verdict.TOO_FAST;
        }
        return age.compareTo(LONGEST) > 0 ? Verdict.TOO_OLD : Verdict.GOOD;
    }

    /** The word that only the writer of a letter has: it opens the receipt. */
    String secretOf(String reference) {
        return text(seal("receipt", reference, new byte[0]));
    }

    boolean isSecretOf(String reference, String secret) {
        return MessageDigest.isEqual(
                secretOf(reference).getBytes(StandardCharsets.US_ASCII), secret.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] seal(String purpose, String of, byte[] said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((purpose + "\n" + of + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(said), SEAL);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
