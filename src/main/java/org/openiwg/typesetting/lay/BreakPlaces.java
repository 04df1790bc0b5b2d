package org.openiwg.typesetting.lay;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.openiwg.platform.text.LanguageTag;
import org.openiwg.typesetting.Span;

/** Where a line of a text may end (Unicode Standard Annex 14; by dictionary where words have no spaces between them). */
final class BreakPlaces {

    private BreakPlaces() {}

    /** The offsets, the last of them the end of the text. A phone number stays on one line; an address may go on after its marks. */
    static List<Integer> of(String text, List<Span> spans, LanguageTag language) {
        BreakIterator lines = BreakIterator.getLineInstance(locale(language));
        lines.setText(text);
        TreeSet<Integer> places = new TreeSet<>();
        lines.first();
        for (int place = lines.next(); place != BreakIterator.DONE; place = lines.next()) {
            places.add(place);
        }
        for (Span span : spans) {
            if (span.address().startsWith("tel:")) {
                places.subSet(span.from() + 1, span.to()).clear();
            } else {
                IntStream.range(span.from() + 1, span.to())
                        .filter(place -> "/.?&=_".indexOf(text.charAt(place - 1)) >= 0)
                        .filter(place -> Character.isLetterOrDigit(text.charAt(place)))
                        .forEach(places::add);
            }
        }
        return List.copyOf(places);
    }

    /** In Japanese, between phrases rather than between any two characters. */
    private static ULocale locale(LanguageTag language) {
        return language.locale().getLanguage().equals("ja")
                ? ULocale.forLanguageTag("ja-u-lw-phrase")
                : language.locale();
    }
}
