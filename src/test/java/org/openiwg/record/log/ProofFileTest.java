package org.openiwg.record.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProofFileTest {

    private static final SigningKey KEY = Expect.ok(SigningKey.parse(SignedNoteTest.PETER_SECRET));
    private static final Set<VerifierKey> KNOWN = Set.of(KEY.verifierKey());
    private static final List<Opening> OPENINGS = NaiveTree.entries(11).stream()
            .map(content -> Opening.of(Hash.sha256(content).bytes(), content))
            .toList();

    static ProofFile proofOf(int index) {
        MerkleTree tree = new MerkleTree();
        OPENINGS.forEach(opening -> tree.append(opening.commitment().leaf()));
        Checkpoint checkpoint = new Checkpoint(KEY.verifierKey().name(), tree.size(), tree.root());
        return ProofFile.of(OPENINGS.get(index), tree.inclusion(index, tree.size()), checkpoint.sign(List.of(KEY)));
    }

    /** Computed in another language, signature included. */
    @Test
    void theFileHasTheFormOfTheSpecification() {
        assertThat(proofOf(2).encoded()).isEqualTo("""
                c2sp.org/tlog-proof@v1
                extra 7A3/s30sdWrDYBStoihoVfcgdpCCSWrivFEiADd+WadhY3QgMg==
                index 2
                VpAINZIiDggZgzbJiyjqJQNY06nsk5S5+T5Rg2j+UVg=
                3drRWjuvQirHeVsbBMd2thlVtTrLa6KEfoVQ59iyApw=
                8THLiTp8KJFtzAriucUt1uLWivNwSZ7xaW/Dn0tBark=
                q0Ug+UEeMoWvZY/ljB/z1uVxlvtitb4sYGF75IzdCYw=

                PeterNeumann
                11
                mR8D0B0JDT6iMwbdK6mzhKPZgZq9WPW1oIzsgWYmv/k=

                — PeterNeumann x08go1aF+moXbPUxHlDqO5l2SxXiWXuYl3T8rl3eIGdPNGB3FFtvIeHhktwA/+vtfg/jwMb64jEvMvsq0jGY9RNu7Qc=
                """);
    }

    @Test
    void aProofOfEveryEntryIsReadBackAndHolds() {
        for (int index = 0; index < OPENINGS.size(); index++) {
            ProofFile proof = proofOf(index);
            ProofFile read = parsed(proof.encoded());
            assertThat(read).isEqualTo(proof);
            ProvenEntry entry = Expect.ok(read.verify(KNOWN));
            assertThat(entry.content()).isEqualTo(("act " + index).getBytes(StandardCharsets.UTF_8));
            assertThat(entry.index()).isEqualTo(index);
            assertThat(entry.checkpoint().size()).isEqualTo(11);
        }
    }

    @Test
    void aProofOfTheOnlyEntryHasNoHashes() {
        Opening opening = OPENINGS.getFirst();
        Checkpoint checkpoint =
                new Checkpoint("PeterNeumann", 1, opening.commitment().leaf());
        ProofFile proof = new ProofFile(
                opening, 0, List.of(), checkpoint.sign(List.of(KEY)).encoded());
        assertThat(proof.encoded()).contains("index 0\n\nPeterNeumann\n1\n");
        Expect.ok(parsed(proof.encoded()).verify(KNOWN));
    }

    @Test
    void anotherContentIsFound() {
        ProofFile good = proofOf(4);
        Opening forged = Opening.of(good.opening().salt(), "act 5".getBytes(StandardCharsets.UTF_8));
        Expect.bad(new ProofFile(forged, 4, good.hashes(), good.checkpoint()).verify(KNOWN))
                .isEqualTo("the proof leads to another root than the one given");
    }

    @Test
    void anotherIndexOrPathIsFound() {
        ProofFile good = proofOf(4);
        Expect.bad(new ProofFile(good.opening(), 5, good.hashes(), good.checkpoint()).verify(KNOWN));
        Expect.bad(new ProofFile(good.opening(), 11, good.hashes(), good.checkpoint()).verify(KNOWN))
                .isEqualTo("index 11 is not in a tree of size 11");
        Expect.bad(new ProofFile(good.opening(), 4, good.hashes().reversed(), good.checkpoint()).verify(KNOWN));
        Expect.bad(new ProofFile(good.opening(), 4, List.of(), good.checkpoint()).verify(KNOWN))
                .isEqualTo("the proof has 0 hashes where 4 are needed");
    }

    @Test
    void anotherCheckpointOrAnotherKeyIsFound() {
        ProofFile good = proofOf(4);
        String larger = good.checkpoint().replace("\n11\n", "\n12\n");
        Expect.bad(new ProofFile(good.opening(), 4, good.hashes(), larger).verify(KNOWN))
                .isEqualTo("the signature by PeterNeumann is false");
        SigningKey other = SigningKey.generate("PeterNeumann", new SecureRandom());
        Expect.bad(good.verify(Set.of(other.verifierKey()))).isEqualTo("no known key signed the note");
        Expect.bad(good.verify(Set.of())).isEqualTo("no known key signed the note");
    }

    @Test
    void everyChangeOfOneCharacterIsFound() {
        String good = proofOf(7).encoded();
        for (int i = 0; i < good.length(); i++) {
            char flipped = (char) (good.charAt(i) ^ 1);
            String changed = good.substring(0, i) + flipped + good.substring(i + 1);
            assertThat(holds(changed)).as("changed at %d: %s", i, changed).isFalse();
        }
    }

    @Test
    void everyTruncationIsFound() {
        String good = proofOf(7).encoded();
        for (int length = 0; length < good.length(); length++) {
            assertThat(holds(good.substring(0, length))).isFalse();
        }
    }

    private static boolean holds(String file) {
        return switch (ProofFile.parse(file.getBytes(StandardCharsets.UTF_8))) {
            case Checked.Bad<ProofFile>(String reason) -> reason.isEmpty();
            case Checked.Ok<ProofFile>(ProofFile proof) -> proof.verify(KNOWN) instanceof Checked.Ok;
        };
    }

    @Test
    void whatIsNoProofFileIsBad() {
        String good = proofOf(3).encoded();
        List<String> wrong = new ArrayList<>(List.of(
                "",
                "\n\n",
                good.replace("@v1", "@v2"),
                good.replace("\n", "\r\n"),
                "\ufeff" + good,
                good.replace("extra ", "extra"),
                good.replace("extra ", "Extra "),
                good.replaceFirst("extra .*\n", ""),
                good.replaceFirst("extra .*\n", "extra AAAA\n"),
                good.replaceFirst("extra .*\n", "extra \n"),
                good.replaceFirst("index 3\n", ""),
                good.replaceFirst("index 3\n", "index 03\n"),
                good.replaceFirst("index 3\n", "index -3\n"),
                good.replaceFirst("index 3\n", "index three\n"),
                good.replaceFirst("index 3\n", "index 18446744073709551615\n"),
                good.replaceFirst("index 3\n", "index 3\nAAAA\n"),
                good.replaceFirst("index 3\n", "index 3\n!!notbase64!!\n")));
        for (String file : wrong) {
            Expect.bad(ProofFile.parse(file.getBytes(StandardCharsets.UTF_8))).isNotBlank();
        }
        Expect.bad(ProofFile.parse(new byte[] {(byte) 0xff})).isEqualTo("the file is not UTF-8 text");
        assertThatThrownBy(() -> new ProofFile(OPENINGS.getFirst(), -1, List.of(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ProofFile parsed(String file) {
        return Expect.ok(ProofFile.parse(file.getBytes(StandardCharsets.UTF_8)));
    }
}
