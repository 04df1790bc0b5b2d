package org.openiwg.record.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void theJdkGivesTheKeysAndSignaturesOfRfc8032() {
        // RFC 8032 section 7.1, test 2.
        byte[] seed = hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        KeyPair keys = Ed25519.fromSeed(seed);
        assertThat(Ed25519.raw(keys.getPublic()))
                .isEqualTo(hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        assertThat(Ed25519.sign(keys.getPrivate(), hex("72")))
                .isEqualTo(hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
    }

    @Test
    void aSecretKeyKnowsItsPublicKeyAndBothAreReadAsTheyAreWritten() {
        SigningKey secret = Expect.ok(SigningKey.parse(SignedNoteTest.PETER_SECRET));
        assertThat(secret.encoded()).isEqualTo(SignedNoteTest.PETER_SECRET);
        assertThat(secret.verifierKey().encoded()).isEqualTo(SignedNoteTest.PETER_PUBLIC);
        VerifierKey read = Expect.ok(VerifierKey.parse(SignedNoteTest.PETER_PUBLIC));
        assertThat(read).isEqualTo(secret.verifierKey()).hasSameHashCodeAs(secret.verifierKey());
        assertThat(read.name()).isEqualTo("PeterNeumann");
        assertThat(read.id()).isEqualTo(0xc74f20a3);
    }

    @Test
    void aNewKeySignsWhatItsPublicKeyVerifies() {
        SigningKey secret = SigningKey.generate("example.org/log", new SecureRandom());
        VerifierKey known = Expect.ok(VerifierKey.parse(secret.verifierKey().encoded()));
        SigningKey kept = Expect.ok(SigningKey.parse(secret.encoded()));
        SignedNote note = SignedNote.sign("hello\n", List.of(kept));
        assertThat(Expect.ok(note.verifiedBy(Set.of(known)))).containsExactly(known);
    }

    @Test
    void aSecretKeyDoesNotTellItselfInMessages() {
        SigningKey secret = Expect.ok(SigningKey.parse(SignedNoteTest.PETER_SECRET));
        assertThat(secret.toString()).contains("PeterNeumann").doesNotContain("AYEKFALV");
    }

    @Test
    void everyPieceAndEveryMutationOfAKeyIsRefused() {
        refusesAllButTheWhole(SignedNoteTest.PETER_PUBLIC, VerifierKey::parse);
        refusesAllButTheWhole(SignedNoteTest.PETER_SECRET, SigningKey::parse);
    }

    private static void refusesAllButTheWhole(String key, Function<String, Checked<?>> parse) {
        for (int from = 0; from <= key.length(); from++) {
            for (int to = from + 1; to <= key.length(); to++) {
                if (to - from < key.length()) {
                    assertThat(parse.apply(key.substring(from, to))).isInstanceOf(Checked.Bad.class);
                }
            }
        }
        byte[] bytes = key.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i]++;
            assertThat(parse.apply(new String(bytes, StandardCharsets.US_ASCII)))
                    .isInstanceOf(Checked.Bad.class);
            bytes[i]--;
        }
    }

    @Test
    void aKeyOfAnotherLengthOrTypeIsRefusedThoughItsIdIsRight() {
        Expect.bad(VerifierKey.parse("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY=="));
        Expect.bad(VerifierKey.parse("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"))
                .isEqualTo("the key is not an Ed25519 key of 32 bytes");
    }

    @Test
    void bytesThatAreNoPointOfTheCurveAreNoKey() {
        byte[] noPoint = new byte[32];
        noPoint[0] = 2;
        Expect.bad(VerifierKey.parse(KeyName.encoded("log", KeyName.id("log", noPoint), noPoint)))
                .isEqualTo("the key is not an Ed25519 public key");
    }

    @Test
    void namesWithSpacesPlusesOrControlCharactersAreRefused() {
        SecureRandom random = new SecureRandom();
        for (String name :
                List.of("", "a b", "a+b", "a\tb", "a\nb", "a\u00a0b", "a\u2003b", "a\u3000b", "a\u0085b", "\ud800")) {
            assertThatThrownBy(() -> SigningKey.generate(name, random)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(SigningKey.generate("exämple.org/été", random).verifierKey().name())
                .isEqualTo("exämple.org/été");
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
