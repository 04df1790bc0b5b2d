package org.openiwg.letter;

import java.util.List;
import javax.sql.DataSource;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PublicPages;
import org.openiwg.record.BodyId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What reviewers recommended to a body. What it shows of an answer changes only together with the register. */
@PublicPages
class RecommendationPages {

    private final LetterDesk desk;
    private final RecommendationStore store;

    RecommendationPages(LetterDesk desk, DataSource app) {
        this.desk = desk;
        this.store = new RecommendationStore(app);
    }

    @GetMapping("/bodies/{slug}/recommendations")
    RecommendationsPage all(@PathVariable String slug, PageContext at) {
        var frame = desk.frame(slug, at);
        RecommendationList list = new RecommendationList(desk.words(at), new BodyId(slug), store.of(slug));
        List<Obligation> duties = list.duties();
        long answered = duties.stream().filter(duty -> !duty.state().isOpen()).count();
        return new RecommendationsPage(
                frame, slug, at.text("letter.recommendations.said", duties.size(), answered), list.reports());
    }
}
