package org.openiwg.publication;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A leaflet with its translations, before anything is made of it.
 *
 * @param name what it is called among those who make it
 * @param edition which issue of the text this is
 * @param date of that issue
 * @param language of the source (BCP 47)
 * @param segments in the order of reading
 * @param translations by language, the text of each translated segment by its id
 * @param pictures by the id of their segment
 */
public record LeafletSource(
        String name,
        String edition,
        LocalDate date,
        String language,
        List<Segment> segments,
        Map<String, Map<String, String>> translations,
        Map<String, BufferedImage> pictures) {

    /** The languages it is ready in, that of the source among them. */
    public Set<String> languages() {
        Set<String> languages = new TreeSet<>(translations.keySet());
        languages.add(language);
        return languages;
    }

    /** What a segment says in a language. */
    String text(Segment segment, String in) {
        return in.equals(language) || !segment.isTranslated()
                ? segment.text()
                : translations.getOrDefault(in, Map.of()).getOrDefault(segment.id(), "");
    }
}
