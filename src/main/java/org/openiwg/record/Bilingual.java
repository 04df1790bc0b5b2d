package org.openiwg.record;

import java.util.Locale;

/**
 * A text in both official languages; either may be empty when it has not been written yet.
 *
 * @param en the English text
 * @param fr the French text
 */
public record Bilingual(String en, String fr) {

    public static final Bilingual NONE = new Bilingual("", "");

    public static Bilingual of(String en, String fr) {
        return en.isEmpty() && fr.isEmpty() ? NONE : new Bilingual(en, fr);
    }

    /** The text in the reader's language, or in the other one when that is all there is; empty when there is none. */
    public String in(Locale locale) {
        boolean french = locale.getLanguage().equals("fr");
        String first = french ? fr : en;
        return first.isEmpty() ? (french ? en : fr) : first;
    }

    public boolean isEmpty() {
        return en.isEmpty() && fr.isEmpty();
    }
}
