package org.openiwg.record.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final byte[] CONTENT = "an act".getBytes(StandardCharsets.UTF_8);

    @Test
    void aCommitmentIsTheHashOfSaltAndContent() {
        Commitment commitment = Commitment.of(new byte[32], CONTENT);
        assertThat(commitment.value().hex())
                .isEqualTo("481521b98b8d02de725e67ff878cd3c94653f398fc68c164a59839e20fd99a7f");
        assertThat(commitment.entry()).isEqualTo(commitment.value().bytes());
        assertThat(commitment.leaf()).isEqualTo(Hash.ofLeaf(commitment.entry()));
    }

    @Test
    void anotherSaltOrAnotherContentIsAnotherCommitment() {
        byte[] salt = new byte[32];
        Commitment commitment = Commitment.of(salt, CONTENT);
        salt[31] = 1;
        assertThat(Commitment.of(salt, CONTENT)).isNotEqualTo(commitment);
        assertThat(Commitment.of(new byte[32], new byte[0])).isNotEqualTo(commitment);
    }

    @Test
    void anOpeningIsReadAsItIsWritten() {
        byte[] salt = Hash.sha256(CONTENT).bytes();
        Opening opening = Opening.of(salt, CONTENT);
        Opening read = Expect.ok(Opening.parse(opening.bytes()));
        assertThat(read).isEqualTo(opening).hasSameHashCodeAs(opening);
        assertThat(read.salt()).isEqualTo(salt);
        assertThat(read.content()).isEqualTo(CONTENT);
        assertThat(read.commitment()).isEqualTo(Commitment.of(salt, CONTENT));
        assertThat(read.toString()).doesNotContain("an act");
    }

    @Test
    void aSaltHas32Bytes() {
        assertThatThrownBy(() -> Commitment.of(new byte[31], CONTENT)).isInstanceOf(IllegalArgumentException.class);
        Expect.bad(Opening.parse(new byte[31])).isEqualTo("there are fewer bytes than a salt has");
        assertThat(Expect.ok(Opening.parse(new byte[32])).content()).isEmpty();
    }
}
