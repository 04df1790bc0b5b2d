package org.openiwg.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openiwg.letter.Stamps.Verdict;

class StampsTest {

    private static final Instant OPENED = Instant.parse("2026-06-15T12:00:00Z");

    private final Stamps stamps = new Stamps(new byte[32]);

    @Test
    void aStampIsGoodFromThreeSecondsToADay() {
        String stamp = stamps.issue("reef", OPENED);
        assertThat(stamps.judge(stamp, "reef", OPENED.plusMillis(2_999))).isEqualTo(Verdict.TOO_FAST);
        assertThat(stamps.judge(stamp, "reef", OPENED.plusSeconds(3))).isEqualTo(Verdict.GOOD);
        assertThat(stamps.judge(stamp, "reef", OPENED.plus(Duration.ofHours(24))))
                .isEqualTo(Verdict.GOOD);
        assertThat(stamps.judge(stamp, "reef", OPENED.plus(Duration.ofHours(24)).plusMillis(1)))
                .isEqualTo(Verdict.TOO_OLD);
        assertThat(stamps.judge(stamp, "reef", OPENED.minusSeconds(60))).isEqualTo(Verdict.TOO_FAST);
    }

    @Test
    void aStampOfAnotherBodyKeyOrTimeIsForged() {
        String stamp = stamps.issue("reef", OPENED);
        Instant later = OPENED.plusSeconds(60);
        assertThat(stamps.judge(stamp, "other", later)).isEqualTo(Verdict.FORGED);
        byte[] key = new byte[32];
        key[0] = 1;
        assertThat(new Stamps(key).judge(stamp, "reef", later)).isEqualTo(Verdict.FORGED);
        for (int i = 0; i < stamp.length(); i++) {
            char other = stamp.charAt(i) == 'A' ? 'B' : 'A';
            String changed = stamp.substring(0, i) + other + stamp.substring(i + 1);
            assertThat(stamps.judge(changed, "reef", later)).as(changed).isEqualTo(Verdict.FORGED);
        }
        for (String text : new String[] {"", "x", stamp + "A", stamp + "=", "{}", "é"}) {
            assertThat(stamps.judge(text, "reef", later)).as(text).isEqualTo(Verdict.FORGED);
        }
    }

    @Test
    void onlyTheWriterHasTheSecretOfALetter() {
        String secret = stamps.secretOf("k3m9-p2qx-7htw");
        assertThat(stamps.isSecretOf("k3m9-p2qx-7htw", secret)).isTrue();
        assertThat(stamps.isSecretOf("k3m9-p2qx-7htv", secret)).isFalse();
        assertThat(stamps.isSecretOf("k3m9-p2qx-7htw", "")).isFalse();
    }

    @Test
    void aReferenceHasTwelveRandomCharactersThatCannotBeConfused() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String reference = Reference.random();
            assertThat(Reference.isOne(reference)).as(reference).isTrue();
            assertThat(reference).doesNotContainPattern("[01ilo]");
            made.add(reference);
        }
        assertThat(made).hasSize(1_000);
        assertThat(Reference.typed(" K3M9 p2qx-7htw ")).isEqualTo("k3m9-p2qx-7htw");
        assertThat(Reference.isOne(Reference.typed("../admin"))).isFalse();
    }
}
