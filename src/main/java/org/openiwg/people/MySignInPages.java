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
import org.openiwg.platform.web.SecurityEvents;
import org.openiwg.platform.web.SecurityEvents.Event;
import org.openiwg.platform.web.SeeOther;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own sign-in: where one is signed in, and signing out everywhere. */
@PrivatePages
class MySignInPages {

    private static final String SELF = "self";

    private final SessionStore sessions;
    private final Clock clock;

    MySignInPages(DataSource app, Clock clock) {
        this.sessions = new SessionStore(app, clock);
        this.clock = clock;
    }

    @Needs(SELF)
    @GetMapping("/my-sign-in")
    MySignInPage mine(PageContext at, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return MySignInPage.of(
                sessions.of(UUID.fromString(at.visitor().id())),
                session == null ? "" : session.getId(),
                clock.instant(),
                at);
    }

    @Needs(SELF)
    @PostMapping("/my-sign-in/end")
    SeeOther endAll(PageContext at, HttpServletRequest request, HttpServletResponse response) {
        sessions.endAllOf(UUID.fromString(at.visitor().id()));
        LetIn.out(request);
        SecurityEvents.happened(Event.SIGNED_OUT_EVERYWHERE);
        LeaveNothing.in(response);
        return new SeeOther(at.link("/sign-in"));
    }
}
