package org.openiwg.record.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckpointTest {

    /** The example of the specification, C2SP tlog-checkpoint. */
    private static final String EXAMPLE = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            """;

    private static final String TEXT = "example.org/log\n3\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SigningKey LOG = SigningKey.generate("example.org/log", RANDOM);
    private static final SigningKey ROTATED = SigningKey.generate("example.org/log", RANDOM);
    private static final SigningKey WITNESS = SigningKey.generate("witness.example", RANDOM);

    @Test
    void theExampleOfTheSpecificationIsRead() {
        SignedNote note = Expect.ok(SignedNote.parse(EXAMPLE));
        assertThat(note.encoded()).isEqualTo(EXAMPLE);
        Checkpoint checkpoint = Expect.ok(Checkpoint.parse(note.text()));
        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.root().base64()).isEqualTo("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=");
        assertThat(checkpoint.text()).isEqualTo(note.text());
        Expect.bad(Checkpoint.open(EXAMPLE, Set.of(LOG.verifierKey()))).isEqualTo("no known key signed the note");
    }

    @Test
    void extensionLinesAreKept() {
        Checkpoint checkpoint = Expect.ok(Checkpoint.parse(TEXT + "one\ntwo words\n"));
        assertThat(checkpoint.extensions()).containsExactly("one", "two words");
        assertThat(checkpoint.text()).isEqualTo(TEXT + "one\ntwo words\n");
    }

    @Test
    void aCheckpointOpensUnderTheKeyOfItsLog() {
        Checkpoint checkpoint = new Checkpoint("example.org/log", 3, Hash.OF_EMPTY_TREE);
        String note = checkpoint.sign(List.of(LOG)).encoded();
        assertThat(Expect.ok(Checkpoint.open(note, Set.of(LOG.verifierKey())))).isEqualTo(checkpoint);
    }

    @Test
    void aRotationSignsWithBothKeysAndEitherOpensIt() {
        Checkpoint checkpoint = new Checkpoint("example.org/log", 3, Hash.OF_EMPTY_TREE);
        String note = checkpoint.sign(List.of(LOG, ROTATED)).encoded();
        for (SigningKey key : List.of(LOG, ROTATED)) {
            assertThat(Expect.ok(Checkpoint.open(note, Set.of(key.verifierKey()))))
                    .isEqualTo(checkpoint);
        }
    }

    @Test
    void theWordOfAWitnessAloneIsNotTheWordOfTheLog() {
        Checkpoint checkpoint = new Checkpoint("example.org/log", 3, Hash.OF_EMPTY_TREE);
        String note = checkpoint.sign(List.of(WITNESS)).encoded();
        Expect.bad(Checkpoint.open(note, Set.of(LOG.verifierKey(), WITNESS.verifierKey())))
                .isEqualTo("the checkpoint is of the log example.org/log, and no known key of that name signed it");
        String both = checkpoint.sign(List.of(WITNESS, LOG)).encoded();
        assertThat(Expect.ok(Checkpoint.open(both, Set.of(LOG.verifierKey())))).isEqualTo(checkpoint);
    }

    @Test
    void whatIsNoCheckpointIsBad() {
        for (String text : List.of(
                "",
                "\n",
                TEXT.strip(),
                TEXT + "\n",
                TEXT + "one\n\ntwo\n",
                "\n" + TEXT,
                TEXT.substring(TEXT.indexOf('\n')),
                TEXT.substring(TEXT.indexOf('\n') + 1),
                TEXT.replace("\n3\n", "\n03\n"),
                TEXT.replace("\n3\n", "\n+3\n"),
                TEXT.replace("\n3\n", "\n-3\n"),
                TEXT.replace("\n3\n", "\n3 \n"),
                TEXT.replace("\n3\n", "\n\u0663\n"),
                TEXT.replace("\n3\n", "\n9223372036854775808\n"),
                TEXT.replace("\n3\n", "\n18446744073709551616\n"),
                TEXT.replace("CsUY", ""),
                TEXT.replace("2I=", "2I"),
                TEXT.replace("2I=", "2J="),
                TEXT.replace("\n", "\r\n"))) {
            Expect.bad(Checkpoint.parse(text));
        }
        assertThat(Expect.ok(Checkpoint.parse(TEXT.replace("\n3\n", "\n0\n"))).size())
                .isZero();
        assertThat(Expect.ok(Checkpoint.parse(TEXT.replace("\n3\n", "\n9223372036854775807\n")))
                        .size())
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aCheckpointThatCouldNotBeReadBackCannotBeMade() {
        Hash root = Hash.OF_EMPTY_TREE;
        for (String line : List.of("", "two\nlines", "tab\t")) {
            assertThatThrownBy(() -> new Checkpoint(line, 1, root)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Checkpoint("origin", 1, root, List.of(line)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Checkpoint("origin", -1, root)).isInstanceOf(IllegalArgumentException.class);
    }
}
