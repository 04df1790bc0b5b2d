package org.openiwg.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RedactedTest {

    private static final String LETTER = """
            I am Ann O’Neil, 12 Elm Street, K1A 0B1. Write to ann.oneil+x@example.org or call (613) 555-0134.
            In 2004 you promised a plan for 1,200,000 dollars. Where is it, asks Neil?""";

    private static List<String> suggested() {
        return FindPassages.suggested(LETTER, List.of("Ann O’Neil", "ann.oneil+x@example.org")).stream()
                .map(passage -> passage.in(LETTER))
                .toList();
    }

    @Test
    void namesAddressesNumbersAndMailboxesAreSuggestedAndNothingElse() {
        assertThat(suggested())
                .containsExactly("Ann O’Neil", "12 Elm Street", "K1A 0B1", "ann.oneil+x@example.org", "(613) 555-0134");
    }

    @Test
    void aFrenchStreetIsSuggested() {
        String french = "J’habite au 1200, rue des Érables";
        assertThat(FindPassages.suggested(french, List.of()))
                .extracting(passage -> passage.in(french))
                .containsExactly("1200, rue des Érables");
    }

    @Test
    void whatIsBlackedOutIsNowhereInWhatThePublicSeesAndEveryBarIsAsLongAsAnother() {
        List<Passage> marks = FindPassages.suggested(LETTER, List.of("Ann O’Neil"));
        Redacted redacted = Redacted.of(LETTER, marks);
        assertThat(redacted.plain())
                .startsWith("I am ████, ████, ████. Write to ████")
                .contains("In 2004 you promised");
        assertThat(redacted.bars()).isEqualTo(5);
        marks.forEach(mark -> assertThat(redacted.plain()).doesNotContain(mark.in(LETTER)));
    }

    @Test
    void marksThatOverlapOrTouchMakeOneBar() {
        Redacted redacted = Redacted.of("abcdef", List.of(new Passage(3, 5), new Passage(1, 4), new Passage(5, 6)));
        assertThat(redacted.plain()).isEqualTo("a████");
        assertThat(redacted.bars()).isOne();
    }

    @Test
    void aTypedPassageIsFoundWhereverItStandsWhateverItsCaseAndIsNoPattern() {
        assertThat(FindPassages.exact(LETTER, "ELM street")).hasSize(1);
        assertThat(FindPassages.exact(LETTER, "neil")).hasSize(3);
        assertThat(FindPassages.exact(LETTER, ".*")).isEmpty();
        assertThat(FindPassages.exact(LETTER, " ")).isEmpty();
    }

    @Test
    void aLetterFallsIntoItsSentences() {
        assertThat(FindPassages.sentences(LETTER, Locale.ENGLISH))
                .extracting(passage -> passage.in(LETTER))
                .contains("Where is it, asks Neil?")
                .allMatch(sentence -> LETTER.contains(sentence) && !sentence.isBlank());
    }

    @Test
    void bracketsHideFromThePublicAndAreGoneForTheReader() {
        String reply = "Dear [[Ms O’Neil]], the plan is out. Yours, [[J.]]";
        assertThat(Redacted.ofBrackets(reply).plain()).isEqualTo("Dear ████, the plan is out. Yours, ████");
        assertThat(Redacted.opened(reply)).isEqualTo("Dear Ms O’Neil, the plan is out. Yours, J.");
    }

    @Test
    void aBracketThatIsNotClosedIsNoticed() {
        assertThat(Redacted.isBalanced("no brackets, only [one] and ]")).isTrue();
        assertThat(Redacted.isBalanced("[[one]] and [[two]]")).isTrue();
        for (String wrong : List.of("[[open", "close]]", "]] [[", "[[one [[two]]", "[[one]] two]]")) {
            assertThat(Redacted.isBalanced(wrong)).as(wrong).isFalse();
        }
    }
}
