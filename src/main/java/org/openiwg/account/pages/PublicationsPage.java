package org.openiwg.account.pages;

import java.util.Comparator;
import java.util.List;
import org.openiwg.account.Account;
import org.openiwg.platform.ui.Crumb;
import org.openiwg.platform.ui.Pages;
import org.openiwg.platform.web.Page;

/** What the body published, the latest first. */
record PublicationsPage(BodyFrame frame, String said, List<Publication> publications, Pages pages, List<Crumb> formats)
        implements Page {

    static PublicationsPage of(BodyView body) {
        List<Account.Publication> all = body.account().publications().stream()
                .sorted(Comparator.comparing(Account.Publication::issuedOn).reversed())
                .toList();
        Pages pages = Parts.of(body, all.size());
        return new PublicationsPage(
                BodyFrame.of(body, Part.PUBLICATIONS),
                body.text("account.publications.said", all.size()),
                pages.of(all, Parts.SIZE).stream()
                        .map(publication -> Publication.of(body, publication))
                        .toList(),
                pages,
                List.of(Parts.csv(body, "CSV", "publications")));
    }
}
