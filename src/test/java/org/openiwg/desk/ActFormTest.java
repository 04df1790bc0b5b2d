package org.openiwg.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openiwg.record.ActKind;
import org.openiwg.record.Effect;

class ActFormTest {

    @Test
    void everyFormFitsOnAPageAndAsksNothingTwice() {
        for (ActKind kind : ActKind.values()) {
            ActForm form = ActForm.of(kind);
            assertThat(form.first()).as(kind.word()).hasSizeLessThanOrEqualTo(10);
            assertThat(form.questions()).as(kind.word()).doesNotHaveDuplicates();
            assertThat(form.questions()).contains(Question.DATE, Question.AUDIENCE, Question.SOURCE_TITLE);
        }
    }

    @Test
    void everyExtensionAndWithdrawalDemandsAReason() {
        for (ActKind kind : ActKind.values()) {
            boolean moves = kind.effect() == Effect.EXTENDS;
            boolean drops = kind.effect() == Effect.WITHDRAWS || kind == ActKind.PUBLICATION_WITHDRAWN;
            assertThat(ActForm.of(kind).requires(Question.NOTE_EN))
                    .as(kind.word())
                    .isEqualTo(moves || drops);
        }
    }

    @Test
    void aFormCanAskEverythingThatItsActRequires() {
        for (ActKind kind : ActKind.values()) {
            ActForm form = ActForm.of(kind);
            assertThat(form.questions().toList())
                    .as(kind.word())
                    .containsAll(java.util.Arrays.stream(Question.values())
                            .filter(form::requires)
                            .toList());
        }
    }

    @Test
    void aTitleBecomesAReadableSlugThatIsNotTaken() {
        assertThat(ReadableSlug.of("Le plan d’action, 2ᵉ étape", Set.of())).isEqualTo("le-plan-d-action-2-etape");
        assertThat(ReadableSlug.of("A plan", Set.of("a-plan", "a-plan-2"))).isEqualTo("a-plan-3");
        assertThat(ReadableSlug.of("計画", Set.of())).isEmpty();
        assertThat(ReadableSlug.of("word ".repeat(40), Set.of()))
                .hasSizeLessThanOrEqualTo(60)
                .endsWith("word");
    }
}
