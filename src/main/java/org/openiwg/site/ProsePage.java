package org.openiwg.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.web.Page;

/**
 * A page of words.
 *
 * @param texts what its message keys begin with
 * @param sections its sections, in order
 * @param contact whom to write to; empty when nobody has said, null when the page needs nobody
 */
record ProsePage(
        String texts, List<String> sections, @Nullable String contact) implements Page {

    static ProsePage of(String texts, String... sections) {
        return new ProsePage(texts, List.of(sections), null);
    }

    ProsePage with(String address) {
        return new ProsePage(texts, sections, address);
    }

    String title() {
        return texts + "title";
    }

    String lead() {
        return texts + "lead";
    }

    /** Whether it is the page of that name, so that it needs no link to itself. */
    boolean isAt(String name) {
        return texts.equals("site." + name + ".");
    }
}
