package org.openiwg.record.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Whatever bytes arrive, no parser throws, and what one accepts has one form only: written again, it is the same. With
 * {@code JAZZER_FUZZ=1} in the environment Jazzer searches for bytes that break this; else it tries its seeds, and 20,000
 * random mutations of good files follow.
 */
class LogParsersFuzzTest {

    @FuzzTest
    void noBytesBreakAParser(byte[] bytes) {
        parseAsEverything(bytes);
    }

    @Test
    void noMutationOfAProofInJsonBreaksItsParser() throws IOException {
        Path proofs = Path.of("src/test/resources/proofs");
        mutate(Files.readAllBytes(proofs.resolve("inclusion/69-of-100/happy-path.json")), JsonProof::inclusion);
        mutate(Files.readAllBytes(proofs.resolve("consistency/70-to-100/happy-path.json")), JsonProof::consistency);
    }

    @Test
    void noMutationOfANoteKeyOrTilePathBreaksAParser() {
        for (String good : List.of(
                ProofFileTest.proofOf(3).encoded(),
                ProofFileTest.proofOf(3).checkpoint(),
                SignedNoteTest.PETER_PUBLIC,
                SignedNoteTest.PETER_SECRET,
                "tile/0/x001/x234/067.p/8",
                "tile/entries/x001/234")) {
            mutate(good.getBytes(StandardCharsets.UTF_8), LogParsersFuzzTest::parseAsEverything);
        }
    }

    private static void parseAsEverything(byte[] bytes) {
        JsonProof.inclusion(bytes);
        JsonProof.consistency(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (ProofFile.parse(bytes) instanceof Checked.Ok<ProofFile>(ProofFile proof)) {
            assertThat(proof.encoded()).isEqualTo(text);
        }
        if (SignedNote.parse(text) instanceof Checked.Ok<SignedNote>(SignedNote note)) {
            assertThat(note.encoded()).isEqualTo(text);
        }
        if (Checkpoint.parse(text) instanceof Checked.Ok<Checkpoint>(Checkpoint checkpoint)) {
            assertThat(checkpoint.text()).isEqualTo(text);
        }
        if (VerifierKey.parse(text) instanceof Checked.Ok<VerifierKey>(VerifierKey key)) {
            assertThat(key.encoded()).isEqualTo(text);
        }
        if (SigningKey.parse(text) instanceof Checked.Ok<SigningKey>(SigningKey key)) {
            assertThat(key.encoded()).isEqualTo(text);
        }
        if (Tile.parse(text) instanceof Checked.Ok<Tile>(Tile tile)) {
            assertThat(tile.path()).isEqualTo(text);
        }
        if (EntryBundle.decode(bytes) instanceof Checked.Ok<List<byte[]>>(List<byte[]> entries)) {
            assertThat(EntryBundle.encode(entries)).isEqualTo(bytes);
        }
    }

    private static void mutate(byte[] good, Consumer<byte[]> parse) {
        Random random = new Random(2004);
        for (int round = 0; round < 2_500; round++) {
            byte[] bytes = good.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes = changed(bytes, random);
            }
            parse.accept(bytes);
        }
    }

    private static byte[] changed(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        byte[] head = Arrays.copyOf(bytes, at);
        byte[] tail = Arrays.copyOfRange(bytes, at, bytes.length);
        byte any = (byte) random.nextInt(256);
        return switch (random.nextInt(5)) {
            case 0 -> head;
            case 1 -> Canonical.concatenated(head, Arrays.copyOfRange(tail, 1, tail.length));
            case 2 -> Canonical.concatenated(Canonical.concatenated(head, new byte[] {any}), tail);
            case 3 -> Canonical.concatenated(Canonical.concatenated(head, tail), tail);
            default -> {
                bytes[at] = any;
                yield bytes;
            }
        };
    }
}
