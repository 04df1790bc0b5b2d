package org.openiwg.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.LanguageTag;

class CheckTranslationTest {

    private static final String CALL = "Call 1-833-900-1010, day or night, or write to help@example.org.";

    private static List<String> codes(String source, String target, String language) {
        return CheckTranslation.of(source, target, new LanguageTag(language), List.of()).stream()
                .map(Remark::code)
                .toList();
    }

    @Test
    void aTranslationThatKeepsWhatItMustIsTaken() {
        assertThat(codes(CALL, "Appelez le 1-833-900-1010, jour et nuit, ou écrivez à help@example.org.", "fr"))
                .isEmpty();
        assertThat(codes(CALL, "اتصل بالرقم 1-833-900-1010 ليلا ونهارا أو اكتب إلى help@example.org.", "ar"))
                .isEmpty();
    }

    @Test
    void aPhoneNumberThatChangedIsRefusedWithBoth() {
        List<Remark> remarks = CheckTranslation.of(
                CALL,
                "Appelez le 1-833-900-1011, jour et nuit, ou écrivez à help@example.org.",
                new LanguageTag("fr"),
                List.of());

        assertThat(remarks).extracting(Remark::code).containsExactly("added", "lost");
        assertThat(remarks).allMatch(Remark::isRefusal);
        assertThat(remarks.getFirst().in(Language.EN)).contains("1-833-900-1011");
        assertThat(remarks.getLast().in(Language.FR)).contains("1-833-900-1010");
    }

    @Test
    void groupsOfDigitsFromRightToLeftAreKnownForWhatTheyAre() {
        assertThat(codes("Call 1-833-900-1010 now.", "اتصل بالرقم 1010-900-833-1 الآن.", "ar"))
                .containsExactly("turned");
    }

    @Test
    void anotherScriptThanThatOfTheLanguageIsRefused() {
        assertThat(codes("No one shall be held in slavery.", "Никто не должен содержаться в рабстве.", "uk"))
                .isEmpty();
        assertThat(codes("No one shall be held in slavery.", "Никто не должен содержаться в рабстве.", "ar"))
                .contains("script");
        assertThat(codes("No one shall be held in slavery.", "何人も、奴隷にされ、又は苦役に服することはない。", "ja"))
                .isEmpty();
    }

    @Test
    void placeholdersAndNumbersAreKept() {
        assertThat(codes("Hello {name}, you have 3 days.", "Bonjour {nom}, vous avez 3 jours.", "fr"))
                .containsExactly("added", "lost");
        assertThat(codes("In 2004, 17 departments.", "در سال ۲۰۰۴، ۱۷ وزارتخانه.", "fa"))
                .isEmpty();
        assertThat(codes("It costs 1,000 dollars.", "Cela coûte 1 000 dollars.", "fr"))
                .isEmpty();
        assertThat(codes("It costs 1,000 dollars.", "Cela coûte 100 dollars.", "fr"))
                .contains("number-lost");
    }

    @Test
    void aNumberInWordsIsAHintAndAnotherNumberIsRefused() {
        assertThat(CheckTranslation.of("Article 3", "مادهٔ سوم", new LanguageTag("fa"), List.of()))
                .extracting(Remark::isRefusal)
                .containsExactly(false);
        assertThat(CheckTranslation.of("Article 3", "Article 4", new LanguageTag("fr"), List.of()))
                .extracting(Remark::isRefusal)
                .containsExactly(false, true);
        assertThat(CheckTranslation.of("It costs $5.", "Cela coûte cinq dollars.", new LanguageTag("fr"), List.of()))
                .extracting(Remark::isRefusal)
                .containsExactly(true);
    }

    @Test
    void unseenMarksAndLettersInPiecesAreRefused() {
        assertThat(codes("Hello there.", "Bonjour\u202E là.", "fr")).containsExactly("control");
        assertThat(codes("Hello there.", "E\u0301coutez.", "fr")).containsExactly("not-composed");
        assertThat(CheckTranslation.cleaned(" E\u0301coutez\u202E. ")).isEqualTo("Écoutez.");
    }

    @Test
    void nothingIsNoTranslation() {
        assertThat(codes("Hello there.", "  ", "fr")).containsExactly("empty");
        assertThat(codes("Hello there.", "Hello there.", "fr")).containsExactly("same");
    }

    @Test
    void aTermThatHasANameIsCalledByIt() {
        assertThat(CheckTranslation.of(
                        "Human trafficking is a crime.",
                        "Le trafic d’êtres humains est un crime.",
                        new LanguageTag("fr"),
                        List.of(new CheckTranslation.Term("human trafficking", "traite de personnes"))))
                .extracting(Remark::code)
                .containsExactly("term");
    }
}
