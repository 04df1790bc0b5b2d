package org.openiwg.account.pages;

import org.openiwg.account.Accounts;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PublicPages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a body owes, on any day. */
@PublicPages
@RequestMapping("/bodies/{slug}")
class BodyPages {

    private final Accounts accounts;

    BodyPages(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    BodyPage body(@PathVariable String slug, PageContext at) {
        return BodyPage.of(view(slug, at));
    }

    @GetMapping("/obligations")
    ObligationsPage obligations(@PathVariable String slug, PageContext at) {
        return ObligationsPage.of(view(slug, at));
    }

    @GetMapping("/obligations/{kind}/{subject}")
    Page obligation(
            @PathVariable String slug, @PathVariable String kind, @PathVariable String subject, PageContext at) {
        return ObligationPage.of(view(slug, at), kind, subject);
    }

    private BodyView view(String slug, PageContext at) {
        return BodyView.of(accounts.current(), slug, at);
    }
}
