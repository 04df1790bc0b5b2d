package org.openiwg.typesetting.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiwg.platform.text.LanguageTag;
import org.openiwg.typesetting.FontMissing;

class FaceTest {

    /** Written by hb-shape 6.0.0 of Debian 12: {@code --no-glyph-names --no-clusters --direction --language}. */
    static Stream<NamedCsvRecord> phrases() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(FaceTest.class.getResourceAsStream("/typesetting/hb-shape.csv")),
                        StandardCharsets.UTF_8))) {
            return rows.stream().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void shapesAsHarfBuzzOfTheSystemDoes(NamedCsvRecord phrase) {
        String text = phrase.getField("text");
        LanguageTag language = new LanguageTag(phrase.getField("language"));

        List<Glyph> glyphs = Face.named(phrase.getField("font"))
                .shape(text, 0, text.length(), language.isRightToLeft(), language.tag());

        assertThat(glyphs.stream().map(FaceTest::written).collect(Collectors.joining("|", "[", "]")))
                .isEqualTo(phrase.getField("glyphs"));
    }

    private static String written(Glyph glyph) {
        String place = glyph.dx() == 0 && glyph.dy() == 0 ? "" : "@" + glyph.dx() + "," + glyph.dy();
        return glyph.id() + place + "+" + glyph.advance();
    }

    @Test
    void everyScriptOfTheExampleHasBeenCompared() throws IOException {
        assertThat(phrases().map(phrase -> phrase.getField("language")).distinct())
                .hasSize(24);
    }

    @Test
    void aSubsetKeepsTheIdsOfItsGlyphsAndIsSmaller() {
        Face face = Face.named("NotoSans-Regular");
        byte[] all = face.subset(Set.of(face.glyph('a'), face.glyph('b'), face.glyph('c')));
        byte[] one = face.subset(Set.of(face.glyph('a')));

        assertThat(one.length).isLessThan(all.length).isLessThan(50_000);
    }

    @Test
    void aFontThatIsNotInstalledIsNamedWithTheRemedy() {
        assertThatThrownBy(() -> Face.named("NotoSansKlingon-Regular"))
                .isInstanceOf(FontMissing.class)
                .hasMessageContaining("NotoSansKlingon-Regular")
                .hasMessageContaining("./iwg fonts");
        assertThatThrownBy(() -> Typeface.of(new LanguageTag("got")))
                .isInstanceOf(FontMissing.class)
                .hasMessageContaining("Goth");
    }
}
