package org.openiwg.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiwg.WebTest;
import org.openiwg.record.log.Checked;
import org.openiwg.record.log.Checkpoint;
import org.openiwg.record.log.EntryBundle;
import org.openiwg.record.log.EntryTile;
import org.openiwg.record.log.Hash;
import org.openiwg.record.log.HashTile;
import org.openiwg.record.log.MerkleTree;
import org.openiwg.record.log.ProofFile;
import org.openiwg.record.log.VerifierKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Reads the log as a stranger's tool does, from its addresses alone. On a site of its own, which it fills. */
@TestPropertySource(properties = "openiwg.origin=log-files.invalid/log")
class LogFilesWebTest extends WebTest {

    @Autowired
    private KeepRegister kept;

    @BeforeEach
    void record_enough_for_more_than_one_tile() {
        int missing =
                Math.toIntExact(Math.max(0, 300 - kept.register().snapshot().size()));
        if (missing > 0) {
            kept.register()
                    .append(
                            "test",
                            IntStream.range(0, missing)
                                    .mapToObj(i -> TestActs.statement("log-files", "act " + i))
                                    .toList());
        }
        kept.catchUp();
    }

    private VerifierKey key() {
        return value(
                VerifierKey.parse(get("/log/key").text().lines().findFirst().orElseThrow()));
    }

    private Checkpoint checkpoint() {
        Answer answer = get("/log/checkpoint");
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        return value(Checkpoint.open(answer.text(), Set.of(key())));
    }

    private static <T> T value(Checked<T> checked) {
        return switch (checked) {
            case Checked.Ok<T>(T value) -> value;
            case Checked.Bad<T>(String reason) -> throw new AssertionError(reason);
        };
    }

    @Test
    void the_entries_give_the_root_of_the_checkpoint_and_the_hash_tiles_agree() {
        Checkpoint checkpoint = checkpoint();
        MerkleTree tree = new MerkleTree();
        for (long index = 0; index * 256 < checkpoint.size(); index++) {
            int width = (int) Math.min(256, checkpoint.size() - index * 256);
            byte[] bundle = tile(new EntryTile(index, width).path());
            List<Hash> leaves =
                    value(EntryBundle.decode(bundle)).stream().map(Hash::ofLeaf).toList();
            assertThat(leaves).hasSize(width);
            leaves.forEach(tree::append);
            assertThat(hashes(tile(new HashTile(0, index, width).path()))).isEqualTo(leaves);
        }
        assertThat(tree.root()).isEqualTo(checkpoint.root());
        byte[] level1 = tile(new HashTile(1, 0, (int) (checkpoint.size() / 256)).path());
        assertThat(hashes(level1).getFirst()).isEqualTo(tree.root(256));
    }

    private byte[] tile(String path) {
        Answer answer = get("/log/" + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(answer.header("Cache-Control")).contains("immutable");
        return answer.response().body();
    }

    private static List<Hash> hashes(byte[] tile) {
        List<Hash> hashes = new ArrayList<>();
        for (int at = 0; at < tile.length; at += Hash.LENGTH) {
            hashes.add(Hash.of(Arrays.copyOfRange(tile, at, at + Hash.LENGTH)));
        }
        return hashes;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/999",
                "tile/0/001",
                "tile/0/001.p/256",
                "tile/0/000.p/0",
                "tile/0/00",
                "tile/9/000",
                "tile/x/000",
                "tile/entries/001",
                "tile/entries/x001/000",
                "tile/0/-01",
                "tile/",
                "proof/99999999",
                "proof/999999999999999999",
                "proof/x"
            })
    void what_the_log_does_not_have_is_not_found(String path) {
        assertThat(get("/log/" + path).status()).isEqualTo(404);
    }

    @Test
    void a_proof_is_a_file_to_keep() {
        Answer answer = get("/log/proof/257");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"entry-257.tlog-proof\"");
        ProofFile proof = value(ProofFile.parse(answer.text().getBytes(StandardCharsets.UTF_8)));
        assertThat(CanonicalEntry.decode(257, value(proof.verify(Set.of(key()))).content()))
                .isEqualTo(kept.register().snapshot().entry(257));
    }

    @Test
    void no_proof_of_what_only_members_may_see() {
        long index = kept.register()
                .append(
                        "test",
                        List.of(new Statement.ActRecorded(TestActs.noted("log-files", "inside", Audience.MEMBERS))));
        kept.catchUp();
        assertThat(get("/log/proof/" + index).status()).isEqualTo(404);
    }
}
