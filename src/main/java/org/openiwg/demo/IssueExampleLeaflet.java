package org.openiwg.demo;

import org.openiwg.publication.Editions;
import org.openiwg.publication.ExampleLeaflet;
import org.springframework.stereotype.Component;

/** The example leaflet, issued once. */
@Component
class IssueExampleLeaflet {

    private final Editions editions;

    IssueExampleLeaflet(Editions editions) {
        this.editions = editions;
    }

    void add() {
        if (editions.of(ExampleLeaflet.SLUG).isEmpty()) {
            editions.issue(ExampleLeaflet.SLUG, ExampleLeaflet.source());
        }
    }
}
