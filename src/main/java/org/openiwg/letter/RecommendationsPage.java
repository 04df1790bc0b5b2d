package org.openiwg.letter;

import java.util.List;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.web.Page;

/** What reviewers recommended, report by report, and what the body said to it. */
record RecommendationsPage(BodyFrame frame, String body, String said, List<Report> reports) implements Page {

    /**
     * A report.
     *
     * @param lang of its name when it is not the page's; null when it is
     */
    record Report(
            String name, @org.jspecify.annotations.Nullable String lang, Table table) {}
}
