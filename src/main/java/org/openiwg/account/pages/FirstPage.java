package org.openiwg.account.pages;

import org.openiwg.account.Accounts;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PublicPages;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everyone begins. */
@PublicPages
class FirstPage {

    private final Accounts accounts;

    FirstPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping({"", "/"})
    Page home(PageContext at) {
        return HomePage.of(accounts.of(at), at);
    }
}
