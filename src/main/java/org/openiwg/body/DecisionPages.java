package org.openiwg.body;

import java.util.List;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.PublicPages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a body has decided, for whoever may see it. */
@PublicPages
@RequestMapping("/bodies/{slug}/decisions")
class DecisionPages {

    private final BodyViews views;

    DecisionPages(BodyViews views) {
        this.views = views;
    }

    @GetMapping
    Page decisions(@PathVariable String slug, PageContext at) {
        return DecisionsPage.of(
                views.decisions(slug, at),
                at.links().query().getOrDefault("page", List.of("1")).getFirst());
    }

    @GetMapping("/{decision:[a-z0-9-]{1,200}}")
    Page decision(@PathVariable String slug, @PathVariable String decision, PageContext at) {
        BodyViews.View body = views.view(slug, at);
        return Signed.named(decision, body)
                .map(adopted -> DecisionPage.of(adopted, body))
                .orElseThrow(Problem::notFound);
    }
}
