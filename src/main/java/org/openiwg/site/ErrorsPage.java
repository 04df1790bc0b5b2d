package org.openiwg.site;

import java.util.Arrays;
import java.util.List;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.WebError;

/**
 * The error catalogue.
 *
 * @param entries every entry
 */
record ErrorsPage(List<Entry> entries) implements Page {

    /**
     * An entry in the reader's language.
     *
     * @param code its code
     * @param status its HTTP status
     * @param title what it means
     * @param remedy what to do
     */
    record Entry(String code, int status, String title, String remedy) {}

    static ErrorsPage in(PageContext at) {
        return new ErrorsPage(Arrays.stream(WebError.values())
                .map(error -> new Entry(
                        error.code(), error.status(), at.text(error.titleKey(), "…"), at.text(error.remedyKey(), "…")))
                .toList());
    }
}
