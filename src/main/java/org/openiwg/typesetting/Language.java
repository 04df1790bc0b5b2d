package org.openiwg.typesetting;

import com.ibm.icu.util.ULocale;

/**
 * The language of a text, as typesetting needs it.
 *
 * @param tag BCP 47, for example {@code zh-Hant}
 */
public record Language(String tag) {

    public ULocale locale() {
        return ULocale.forLanguageTag(tag);
    }

    /** ISO 15924, the usual one where the tag names none: {@code Latn}, {@code Arab}, {@code Hant}. */
    public String script() {
        return ULocale.addLikelySubtags(locale()).getScript();
    }

    public boolean isRightToLeft() {
        return locale().isRightToLeft();
    }
}
