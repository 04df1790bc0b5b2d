package org.openiwg.account.pages;

import org.openiwg.account.Accounts;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.springframework.stereotype.Component;

/** The frames of a body's pages, for the modules that have pages there. */
@Component
public class BodyFrames {

    private final Accounts accounts;

    BodyFrames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The frame of a page that the body's navigation leads to; throws {@link Problem} when there is no such body. */
    public BodyFrame frame(String slug, Part part, PageContext at) {
        return BodyFrame.of(BodyView.of(accounts.of(at), slug, at), part);
    }

    /** The frame of a page below such a page. */
    public BodyFrame below(String slug, Part part, PageContext at) {
        return BodyFrame.below(BodyView.of(accounts.of(at), slug, at), part);
    }
}
