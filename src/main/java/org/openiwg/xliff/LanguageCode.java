package org.openiwg.xliff;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Language tags (BCP 47). */
final class LanguageCode {

    private LanguageCode() {}

    static boolean isWellFormed(String tag) {
        if (!tag.matches("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*+")) {
            return false;
        }
        try {
            new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException illFormed) {
            return false;
        }
    }

    /** Whether the tag is of the language of the range, as {@code en-IE} is of {@code en} (RFC 4647, 3.3.1). */
    static boolean isOf(String tag, String range) {
        String lower = tag.toLowerCase(Locale.ROOT);
        String wide = range.toLowerCase(Locale.ROOT);
        return lower.equals(wide) || lower.startsWith(wide + "-");
    }
}
