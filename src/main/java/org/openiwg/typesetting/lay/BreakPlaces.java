package org.openiwg.typesetting.lay;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.openiwg.typesetting.Language;
import org.openiwg.typesetting.Span;

/** Where a line of a text may end (Unicode Standard Annex 14; by dictionary where words have no spaces between them). */
final class BreakPlaces {

    private BreakPlaces() {}

    /** The offsets, the last of them the end of the text. A phone number stays on one line. */
    static List<Integer> of(String text, List<Span> spans, Language language) {
        BreakIterator lines = BreakIterator.getLineInstance(locale(language));
        lines.setText(text);
        List<Integer> places = new ArrayList<>();
        lines.first();
        for (int place = lines.next(); place != BreakIterator.DONE; place = lines.next()) {
            int here = place;
            boolean inNumber = spans.stream()
                    .anyMatch(span -> here > span.from()
                            && here < span.to()
                            && span.address().startsWith("tel:"));
            if (!inNumber) {
                places.add(place);
            }
        }
        return places;
    }

    /** In Japanese, between phrases rather than between any two characters. */
    private static ULocale locale(Language language) {
        return language.locale().getLanguage().equals("ja")
                ? ULocale.forLanguageTag("ja-u-lw-phrase")
                : language.locale();
    }
}
