package org.openiwg.publication;

import java.util.List;
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

    /** Its newest edition. */
    @GetMapping("/publications/{pamphlet}")
    PamphletPage pamphlet(@PathVariable String pamphlet, PageContext at) {
        List<Issued> all = editions.of(pamphlet);
        return page(pamphlet, all.isEmpty() ? 0 : all.getFirst().number(), all, at);
    }

    @GetMapping("/publications/{pamphlet}/editions/{number}")
    PamphletPage edition(@PathVariable String pamphlet, @PathVariable int number, PageContext at) {
        return page(pamphlet, number, editions.of(pamphlet), at);
    }

    private PamphletPage page(String pamphlet, int number, List<Issued> all, PageContext at) {
        return editions.edition(pamphlet, number)
                .map(edition -> PamphletPage.of(edition, all, at))
                .orElseThrow(Problem::notFound);
    }
}
