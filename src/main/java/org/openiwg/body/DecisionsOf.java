package org.openiwg.body;

import java.util.List;
import org.openiwg.platform.web.PageContext;
import org.springframework.stereotype.Component;

/** What a body has decided, for other modules. */
@Component
public class DecisionsOf {

    private final BodyViews views;

    DecisionsOf(BodyViews views) {
        this.views = views;
    }

    /**
     * The decisions up to the day that is looked at, as far as whoever asks may see them, the latest first.
     *
     * @param slug the body
     * @throws org.openiwg.platform.web.Problem when there is no such body
     */
    public List<SignedDecision> body(String slug, PageContext at) {
        BodyViews.View body = views.view(slug, at);
        return Signed.of(body).stream()
                .map(adopted -> SignedDecision.of(adopted, body))
                .filter(decision -> !decision.adopted().isAfter(at.date()))
                .toList();
    }
}
