package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SecurityEvents;
import org.openiwg.platform.web.SecurityEvents.Event;
import org.openiwg.platform.web.SeeOther;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own sign-in: by which ways one gets in, where one is signed in, and signing out everywhere. */
@PrivatePages
class MySignInPages {

    private static final String MINE = "/my-sign-in";

    private final SessionStore sessions;
    private final PasskeyStore passkeys;
    private final OpenIdProvider provider;
    private final ProviderAccounts accounts;
    private final FreshSignIn fresh;
    private final Clock clock;

    MySignInPages(
            DataSource app,
            PasskeyStore passkeys,
            OpenIdProvider provider,
            ProviderAccounts accounts,
            FreshSignIn fresh,
            Clock clock) {
        this.sessions = new SessionStore(app, clock);
        this.passkeys = passkeys;
        this.provider = provider;
        this.accounts = accounts;
        this.fresh = fresh;
        this.clock = clock;
    }

    @Needs(StrictSignIn.OWN)
    @GetMapping(MINE)
    MySignInPage mine(PageContext at, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        UUID person = idOf(at);
        return MySignInPage.of(
                sessions.of(person),
                session == null ? "" : session.getId(),
                passkeys.of(person),
                accounts.of(person),
                provider.name(),
                new Ago(clock.instant(), at));
    }

    @Needs(StrictSignIn.OWN)
    @PostMapping("/my-sign-in/provider/unlink")
    Reply unlink(PageContext at, HttpServletRequest request) {
        return fresh.only(request, at, MINE, () -> {
            accounts.unlink(idOf(at));
            SecurityEvents.happened(Event.CREDENTIALS_CHANGED, "what", "provider-account-unlinked");
            return new SeeOther(at.link(MINE));
        });
    }

    @Needs(StrictSignIn.OWN)
    @PostMapping("/my-sign-in/end")
    SeeOther endAll(PageContext at, HttpServletRequest request, HttpServletResponse response) {
        sessions.endAllOf(idOf(at));
        LetIn.out(request);
        SecurityEvents.happened(Event.SIGNED_OUT_EVERYWHERE);
        LeaveNothing.in(response);
        return new SeeOther(at.link("/sign-in"));
    }

    private static UUID idOf(PageContext at) {
        return UUID.fromString(at.visitor().id());
    }
}
