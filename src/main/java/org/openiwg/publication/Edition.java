package org.openiwg.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.openiwg.platform.text.LanguageTag;

/**
 * One issue of a pamphlet; it never changes.
 *
 * @param pamphlet its slug
 * @param number the first is 1
 * @param source all of its text, in every language
 */
public record Edition(String pamphlet, int number, LocalDate issued, LeafletSource source) {

    /** The languages it is in, by their own names. */
    List<LanguageTag> languages() {
        return source.languages().stream()
                .map(LanguageTag::new)
                .sorted(Comparator.comparing(LanguageTag::ownName))
                .toList();
    }
}
