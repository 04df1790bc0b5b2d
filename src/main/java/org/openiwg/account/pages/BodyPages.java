package org.openiwg.account.pages;

import java.util.List;
import org.openiwg.account.Accounts;
import org.openiwg.account.OwnPages;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PublicPages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a body owes, did and failed to do, on any day. */
@PublicPages
@RequestMapping("/bodies/{slug}")
class BodyPages {

    private final Accounts accounts;

    private final List<OwnPages> own;

    BodyPages(Accounts accounts, List<OwnPages> own) {
        this.accounts = accounts;
        this.own = own;
    }

    @GetMapping
    Page body(@PathVariable String slug, PageContext at) {
        return BodyPage.of(view(slug, at));
    }

    @GetMapping("/obligations")
    Page obligations(@PathVariable String slug, PageContext at) {
        return ObligationsPage.of(view(slug, at));
    }

    @GetMapping("/obligations/{kind}/{subject}")
    Page obligation(
            @PathVariable String slug, @PathVariable String kind, @PathVariable String subject, PageContext at) {
        return ObligationPage.of(view(slug, at), kind, subject);
    }

    @GetMapping("/reminders")
    Page reminders(@PathVariable String slug, PageContext at) {
        return RemindersPage.of(view(slug, at), own);
    }

    @GetMapping("/findings")
    Page findings(@PathVariable String slug, PageContext at) {
        return FindingsPage.of(view(slug, at));
    }

    @GetMapping("/timeline")
    Page timeline(@PathVariable String slug, PageContext at) {
        return TimelinePage.of(view(slug, at));
    }

    @GetMapping("/members")
    Page members(@PathVariable String slug, PageContext at) {
        return MembersPage.of(view(slug, at));
    }

    @GetMapping("/meetings")
    Page meetings(@PathVariable String slug, PageContext at) {
        return MeetingsPage.of(view(slug, at));
    }

    @GetMapping("/publications")
    Page publications(@PathVariable String slug, PageContext at) {
        return PublicationsPage.of(view(slug, at));
    }

    @GetMapping("/succession")
    Page succession(@PathVariable String slug, PageContext at) {
        return SuccessionPage.of(view(slug, at));
    }

    @GetMapping("/standards")
    Page standards(@PathVariable String slug, PageContext at) {
        return StandardsPage.of(view(slug, at));
    }

    private BodyView view(String slug, PageContext at) {
        return BodyView.of(accounts.of(at), slug, at);
    }
}
