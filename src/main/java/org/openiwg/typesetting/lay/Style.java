package org.openiwg.typesetting.lay;

import org.openiwg.platform.text.LanguageTag;
import org.openiwg.typesetting.shape.Typeface;
import org.openiwg.typesetting.shape.Weight;

/**
 * How a text is set.
 *
 * @param size points an em
 * @param leading from one base line to the next, in ems
 */
record Style(LanguageTag language, Weight weight, double size, double leading) {

    static Style body(LanguageTag language, double size) {
        return new Style(language, Weight.REGULAR, size, Typeface.of(language).leading());
    }

    /** Larger by level: 1 is the title. Lines of large letters stand a little closer. */
    Style heading(int level) {
        double larger = level == 1 ? 1.6 : 1.2;
        return new Style(language, Weight.BOLD, size * larger, leading * (level == 1 ? 0.92 : 1));
    }

    Style bold() {
        return new Style(language, Weight.BOLD, size, leading);
    }

    double lineHeight() {
        return size * leading;
    }
}
