package org.openiwg.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiwg.typesetting.Finding;
import org.openiwg.typesetting.Format;
import org.openiwg.typesetting.Gate;
import org.openiwg.typesetting.Paper;

/** The example leaflet, in all of its 24 languages, through all gates. */
class YourRightsTest {

    private static final LeafletSource SOURCE = source();
    private static final MakeRenditions MAKE = new MakeRenditions(SOURCE, true);

    private static LeafletSource source() {
        try {
            return ReadLeaflet.folder(Path.of("examples/your-rights"));
        } catch (FaultyLeaflet faulty) {
            throw new IllegalStateException(faulty);
        }
    }

    static Stream<String> languages() {
        return SOURCE.languages().stream();
    }

    @Test
    void itIsThereInTwentyFourLanguages() {
        assertThat(languages()).hasSize(24).contains("ur", "km", "zh-Hant");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theTriFoldForReadersPassesEveryGate(String language) {
        Made made = MAKE.make(Rendition.TRIFOLD_A4, language);

        assertThat(findings(made)).isEmpty();
        assertThat(made.certificate().orElseThrow().checked()).contains(Gate.ACCESSIBLE, Gate.TEXT, Gate.DIRECTION);
        assertThat(made.size()).isGreaterThanOrEqualTo(9);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void thePageForTheWebIsSmallAndHasNoScript(String language) {
        byte[] page = MAKE.make(Rendition.HTML, language).bytes();
        String html = new String(page, StandardCharsets.UTF_8);

        assertThat(page.length).isLessThanOrEqualTo(14 * 1024);
        assertThat(html)
                .doesNotContain("<script")
                .contains("<html lang=\"" + language + "\"")
                .contains("<bdi dir=\"ltr\"><a href=\"tel:18339001010\">1-833-900-1010</a></bdi>");
    }

    @Test
    void everyOtherRenditionPassesItsGatesToo() {
        for (String language : List.of("fr", "ur")) {
            for (Rendition rendition : Rendition.values()) {
                assertThat(findings(MAKE.make(rendition, language)))
                        .as("%s %s", language, rendition)
                        .isEmpty();
            }
        }
    }

    @Test
    void severalLanguagesOnOneSheetPassTheGatesToo() {
        assertThat(findings(MAKE.sideBySide(List.of("en", "fr", "ar"), new Format.SideBySide(Paper.LETTER))))
                .isEmpty();
    }

    private static List<Finding> findings(Made made) {
        return made.certificate().map(certificate -> certificate.findings()).orElse(List.of());
    }
}
