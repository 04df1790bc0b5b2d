package org.openiwg.typesetting.shape;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openiwg.platform.text.LanguageTag;
import org.openiwg.typesetting.FontMissing;

/**
 * The fonts a language is set in.
 *
 * @param family the one for its script
 * @param leading from one base line to the next, in ems
 * @param fallback the one for letters of the Latin script in it, where the first has none
 */
public record Typeface(String family, double leading, String fallback) {

    private static final String LATIN = "NotoSans";
    private static final List<NamedCsvRecord> ROWS = rows();

    /**
     * The fonts for a language.
     *
     * @throws FontMissing when we have none for its script
     */
    public static Typeface of(LanguageTag language) {
        String script = language.script();
        String plain = language.locale().getLanguage();
        return ROWS.stream()
                .filter(row -> row.getField("script").equals(script))
                .filter(row -> row.getField("language").isEmpty()
                        || row.getField("language").equals(plain))
                .reduce((general, special) -> special)
                .map(row -> new Typeface(row.getField("family"), Double.parseDouble(row.getField("leading")), LATIN))
                .orElseThrow(() -> new FontMissing("no font is known for the script " + script + " of the language "
                        + language.tag() + ": add one to typesetting/fonts.csv"));
    }

    /** In the order of preference. */
    public List<Face> faces(Weight weight) {
        return Stream.of(family, fallback)
                .distinct()
                .map(name -> Face.named(name + "-" + weight.suffix()))
                .toList();
    }

    private static List<NamedCsvRecord> rows() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Typeface.class.getResourceAsStream("/typesetting/fonts.csv")),
                        StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
