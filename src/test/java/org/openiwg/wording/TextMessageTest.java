package org.openiwg.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lengths from 3GPP TS 23.038 and 23.040. */
class TextMessageTest {

    @Test
    void aHundredAndSixtyLettersAreOneMessage() {
        assertThat(TextMessage.of("a".repeat(160)).segments()).hasSize(1);
        assertThat(TextMessage.of("a".repeat(161)).segments())
                .hasSize(2)
                .first()
                .satisfies(one -> assertThat(one).hasSize(153));
    }

    @Test
    void oneLetterOutsideTheAlphabetMakesEveryMessageShorter() {
        assertThat(TextMessage.of("é" + "a".repeat(159)).segments()).hasSize(1);

        TextMessage circumflex = TextMessage.of("ê" + "a".repeat(159));
        assertThat(circumflex.alphabet()).isEqualTo(TextMessage.Alphabet.UCS_2);
        assertThat(circumflex.costly()).isEqualTo("ê");
        assertThat(circumflex.segments()).hasSize(3);
    }

    @Test
    void aEuroTakesTwoPlaces() {
        assertThat(TextMessage.of("€".repeat(80)).segments()).hasSize(1);
        assertThat(TextMessage.of("€".repeat(81)).segments()).hasSize(2);
    }

    @Test
    void noCharacterIsDivided() {
        assertThat(TextMessage.of("x" + "😀".repeat(40)).segments())
                .allSatisfy(segment -> assertThat(
                                segment.codePoints().filter(one -> Character.getType(one) == Character.SURROGATE))
                        .isEmpty());
    }

    @Test
    void nothingIsNoMessage() {
        assertThat(TextMessage.of("").segments()).isEmpty();
    }
}
