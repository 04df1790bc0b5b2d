package org.openiwg.publication;

import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.PublicPages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is published, for those who look for it in English or French. */
@PublicPages
class PamphletPages {

    private final Editions editions;

    PamphletPages(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/publications")
    PamphletsPage pamphlets(PageContext at) {
        return PamphletsPage.of(editions.pamphlets(), at);
    }

    @GetMapping("/publications/{pamphlet}")
    PamphletPage pamphlet(@PathVariable String pamphlet, PageContext at) {
        return PamphletPage.of(newest(pamphlet, 0), editions.of(pamphlet), at);
    }

    @GetMapping("/publications/{pamphlet}/editions/{number}")
    PamphletPage edition(@PathVariable String pamphlet, @PathVariable int number, PageContext at) {
        return PamphletPage.of(newest(pamphlet, number), editions.of(pamphlet), at);
    }

    /** The edition of that number, the newest for 0. */
    private Edition newest(String pamphlet, int number) {
        return editions.of(pamphlet).stream()
                .filter(edition -> number == 0 || edition.number() == number)
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
