package org.openiwg.publication;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openiwg.platform.text.LanguageTag;
import org.openiwg.typesetting.Leaflet;
import org.openiwg.typesetting.WebFont;

/** The font of a leaflet's page: of the letters that it has and no others, for devices that lack its script. */
final class LeafletFont {

    static final String FONT = "font.ttf";
    static final String STYLE = "font.css";

    /** Scripts that every device has. */
    private static final Set<String> EVERYWHERE = Set.of("Latn", "Cyrl", "Grek");

    private LeafletFont() {}

    static boolean isNeeded(String language) {
        return !EVERYWHERE.contains(new LanguageTag(language).script());
    }

    /** Text is read in the device's own font until this one has come. */
    static String style(String language) {
        return """
                @font-face { font-family: Leaflet; src: url(%s) format("truetype"); font-display: swap; }
                body:lang(%s) { font-family: Leaflet, 'Noto Sans', system-ui, sans-serif; }
                """.formatted(FONT, language);
    }

    static Optional<byte[]> of(Edition edition, String language) {
        if (!isNeeded(language)) {
            return Optional.empty();
        }
        Leaflet leaflet = ComposeLeaflet.in(edition.source(), language);
        Set<Integer> letters = PlainText.paragraphs(leaflet).stream()
                .flatMap(paragraph -> paragraph.codePoints().boxed())
                .collect(Collectors.toSet());
        return Optional.of(WebFont.of(leaflet.language(), letters));
    }
}
