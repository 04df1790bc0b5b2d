package org.openiwg.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.text.LanguageTag;

class TypesetTest {

    private static final Instant MADE = Instant.parse("2026-11-02T00:00:00Z");
    private static final String PHONE = "1-833-900-1010";
    private static final Format READERS = new Format.TriFold(Paper.A4, Purpose.READING);
    private static final Format PRESS = new Format.TriFold(Paper.LETTER, Purpose.PRESS);

    private static Leaflet leaflet(String language, String title, String text) {
        return new Leaflet(
                new LanguageTag(language),
                title,
                List.of(new Block.Heading(1, Words.of(title))),
                List.of(new Block.Prose(Words.of(text))),
                List.of(),
                List.of());
    }

    private static Typeset set(Leaflet leaflet, Format format) {
        return Typeset.of(List.of(leaflet), format, "1", MADE);
    }

    private static List<Finding> prove(Typeset typeset, Purpose purpose, List<String> paragraphs, String... values)
            throws IOException {
        Set<Gate> gates = EnumSet.copyOf(Prove.gates(purpose));
        return Prove.of(typeset.file(), new Expected(paragraphs, List.of(values), purpose), gates)
                .findings();
    }

    @Test
    void theSameLeafletGivesTheSameBytes() {
        Leaflet leaflet = leaflet("ar", "حقوقك", "لا يجوز استرقاق أو استعباد أي شخص.");

        assertThat(set(leaflet, READERS).file()).isEqualTo(set(leaflet, READERS).file());
    }

    @Test
    void aFileForReadersPassesEveryGate() throws IOException {
        Typeset typeset = set(leaflet("en", "Your rights", "No one shall be held in slavery."), READERS);

        assertThat(prove(typeset, Purpose.READING, List.of("Your rights", "No one shall be held in slavery.")))
                .isEmpty();
    }

    @Test
    void aFileForAPressHasBleedAndMarksAndPassesEveryGate() throws IOException {
        Typeset typeset = set(leaflet("en", "Your rights", "No one shall be held in slavery."), PRESS);

        assertThat(prove(typeset, Purpose.PRESS, List.of("Your rights"))).isEmpty();
        try (PDDocument document = Loader.loadPDF(typeset.file())) {
            PDPage page = document.getPage(0);
            assertThat(page.getTrimBox().getWidth()).isBetween(791.9f, 792.1f);
            assertThat(page.getBleedBox().getWidth() - page.getTrimBox().getWidth())
                    .isBetween(17f, 17.1f);
        }
    }

    @Test
    void aFileForReadersIsNoneForAPress() throws IOException {
        Typeset typeset = set(leaflet("en", "Your rights", "Text."), READERS);

        assertThat(prove(typeset, Purpose.PRESS, List.of("Text.")))
                .extracting(Finding::code)
                .contains("press-claim", "press-intent", "press-bleed", "press-colour", "press-trapped");
    }

    @Test
    void aPhoneNumberAfterArabicLettersRunsFromLeftToRightOnlyInAnIsolate() throws IOException {
        String text = "اتصل بالرقم " + PHONE + " الآن";
        int at = text.indexOf(PHONE);
        Words isolated = new Words(text, List.of(new Span(at, at + PHONE.length(), "tel:18339001010")));
        Leaflet bare = leaflet("ar", "حقوقك", text);
        Leaflet right = new Leaflet(
                bare.language(), bare.title(), bare.cover(), List.of(new Block.Prose(isolated)), List.of(), List.of());

        assertThat(prove(set(bare, READERS), Purpose.READING, List.of(text), PHONE))
                .extracting(Finding::gate)
                .containsExactly(Gate.DIRECTION);
        assertThat(prove(set(right, READERS), Purpose.READING, List.of(text), PHONE))
                .isEmpty();
    }

    @Test
    void whatTheFileDoesNotSayIsFound() throws IOException {
        Typeset typeset = set(leaflet("en", "Your rights", "No one shall be held in slavery."), READERS);

        List<Finding> findings =
                prove(typeset, Purpose.READING, List.of("No one shall be held in servitude."), "1-800-555-0100");

        assertThat(findings).extracting(Finding::gate).containsExactly(Gate.TEXT, Gate.VALUES);
        assertThat(findings.getFirst().in(org.openiwg.platform.text.Language.EN))
                .contains("Paragraph 1")
                .contains("servitude");
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithItsPlaceAndByHowMuch() {
        Leaflet leaflet = leaflet("en", "Your rights", "word ".repeat(4000));

        assertThatThrownBy(() -> set(leaflet, READERS)).isInstanceOfSatisfying(TextDoesNotFit.class, refused -> {
            assertThat(refused.place()).isEqualTo(TextDoesNotFit.Place.INSIDE);
            assertThat(refused.characters()).isBetween(5_000, 19_000);
        });
    }

    @Test
    void aLongTextIsSetSmallerUntilItFits() {
        double small =
                set(leaflet("en", "Your rights", "word ".repeat(1200)), READERS).size();
        double large =
                set(leaflet("en", "Your rights", "word ".repeat(100)), READERS).size();

        assertThat(small).isLessThan(large).isGreaterThanOrEqualTo(8);
    }

    @Test
    void aCharacterThatNoFontHasIsNamed() {
        Leaflet leaflet = leaflet("en", "Your rights", "The letter 𐎀 is Ugaritic.");

        assertThatThrownBy(() -> set(leaflet, READERS))
                .isInstanceOf(FontMissing.class)
                .hasMessageContaining("𐎀")
                .hasMessageContaining("U+10380");
    }

    @Test
    void largePrintIsLargeAndRunsOverAsManyPagesAsItNeeds() throws IOException {
        Typeset typeset = set(leaflet("en", "Your rights", "word ".repeat(1200)), new Format.LargePrint(Paper.A4));

        assertThat(typeset.size()).isEqualTo(18);
        try (PDDocument document = Loader.loadPDF(typeset.file())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
    }

    @Test
    void severalLanguagesStandSideBySide() throws IOException {
        Leaflet english = leaflet("en", "Your rights", "No one shall be held in slavery.");
        Leaflet arabic = leaflet("ar", "حقوقك", "لا يجوز استرقاق أو استعباد أي شخص.");

        Typeset typeset = Typeset.of(List.of(english, arabic), new Format.SideBySide(Paper.A4), "1", MADE);

        assertThat(prove(
                        typeset,
                        Purpose.READING,
                        List.of(
                                "Your rights",
                                "No one shall be held in slavery.",
                                "حقوقك",
                                "لا يجوز استرقاق أو استعباد أي شخص.")))
                .isEmpty();
    }
}
