package org.openiwg.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.openiwg.platform.text.Language;

/** The language a browser asks for. */
public final class ReaderLanguage {

    private ReaderLanguage() {}

    /** The first of {@code Accept-Language} that there are pages in; English when there is none. */
    public static Language of(HttpServletRequest request) {
        for (Locale locale : Collections.list(request.getLocales())) {
            Language known = Language.of(locale.getLanguage());
            if (known != null) {
                return known;
            }
        }
        return Language.EN;
    }
}
