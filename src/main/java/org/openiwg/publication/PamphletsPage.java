package org.openiwg.publication;

import java.util.List;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/** The pamphlets that have an edition. */
record PamphletsPage(List<Line> pamphlets) implements Page {

    /** A pamphlet and where its newest edition is shown. */
    record Line(String name, String link, String edition) {}

    static PamphletsPage of(List<EditionStore.Listed> listed, PageContext at) {
        return new PamphletsPage(listed.stream()
                .map(one -> new Line(
                        one.name(),
                        at.link("/publications/" + one.slug()),
                        at.text("publication.edition", one.newest())))
                .toList());
    }
}
