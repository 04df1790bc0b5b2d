package org.openiwg.myday;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.Accounts;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.SeeOther;
import org.openiwg.platform.web.SiteAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where somebody makes the addresses of their own feeds, and ends them. */
@PrivatePages
class MyFeedsPages {

    private static final String PATH = "/my/feeds";
    private static final String SELF = "self";

    private final Accounts accounts;
    private final FeedStore feeds;
    private final SiteAddress address;
    private final Environment settings;
    private final ZoneId zone;
    private final Clock clock;

    MyFeedsPages(
            Accounts accounts,
            DataSource app,
            SiteAddress address,
            Environment settings,
            @Value("${openiwg.zone:America/Toronto}") ZoneId zone,
            Clock clock) {
        this.accounts = accounts;
        this.feeds = new FeedStore(app);
        this.address = address;
        this.settings = settings;
        this.zone = zone;
        this.clock = clock;
    }

    @Needs(SELF)
    @GetMapping(PATH)
    MyFeedsPage mine(PageContext at) {
        return page(null, List.of(), at);
    }

    /** Answers with the page itself, so that the secret is kept nowhere, not even until the next request. */
    @Needs(SELF)
    @PostMapping(PATH)
    MyFeedsPage make(PageContext at) {
        Optional<String> secret = feeds.make(person(at), clock.instant());
        return secret.map(made -> page(addresses(made, at), List.of(), at))
                .orElseGet(() ->
                        page(null, List.of(new FormError(at.text("myday.feeds.enough", FeedStore.MOST), "make")), at));
    }

    @Needs(SELF)
    @PostMapping(PATH + "/{id}/revoke")
    SeeOther revoke(@PathVariable UUID id, PageContext at) {
        feeds.revoke(id, person(at), clock.instant());
        return new SeeOther(at.link(PATH));
    }

    private MyFeedsPage page(MyFeedsPage.@Nullable Addresses made, List<FormError> errors, PageContext at) {
        DayWords words = new DayWords(accounts.of(at), zone, at);
        return new MyFeedsPage(
                made,
                feeds.of(person(at)).stream()
                        .map(feed -> new MyFeedsPage.Line(
                                feed.id().toString(),
                                words.moment(feed.made()),
                                feed.fetched() == null
                                        ? at.text("myday.feeds.never")
                                        : at.text("myday.feeds.fetched", feed.fetched())))
                        .toList(),
                errors);
    }

    /** A site without an address for others is reached from its own machine alone. */
    private MyFeedsPage.Addresses addresses(String secret, PageContext at) {
        String path = "/" + at.language().code() + PATH + "/" + secret;
        String known = address.fullOrNothing(path);
        String whole = known.isEmpty()
                ? "http://localhost:" + settings.getProperty("local.server.port", "8080") + path
                : known;
        return new MyFeedsPage.Addresses(whole + "/calendar.ics", whole + "/changes.atom");
    }

    private static UUID person(PageContext at) {
        if (!at.visitor().isSignedIn()) {
            throw Problem.notFound();
        }
        return UUID.fromString(at.visitor().id());
    }
}
