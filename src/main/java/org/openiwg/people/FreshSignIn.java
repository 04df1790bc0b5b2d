package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SecurityEvents;
import org.openiwg.platform.web.SeeOther;

/**
 * What must not be done with a session left open, such as changing roles or signing for a body: it asks for a sign-in within
 * the last ten minutes, and whoever signed in earlier signs in again and comes back.
 */
public final class FreshSignIn {
    static final Duration FRESH = Duration.ofMinutes(10);
    private static final String WAY_BACK = "way-back";
    private final Clock clock;

    FreshSignIn(Clock clock) {
        this.clock = clock;
    }

    /** A session begins when somebody signs in, so its age is that of the sign-in. */
    public boolean isFresh(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && Instant.ofEpochMilli(session.getCreationTime()).plus(FRESH).isAfter(clock.instant());
    }

    /**
     * Leads to the sign-in, and from there back to a page of this site, in the same language.
     *
     * @param wayBack the page's path without the language; one that can be read, as the way back is a GET
     */
    public SeeOther again(HttpServletRequest request, PageContext at, String wayBack) {
        SecurityEvents.happened(SecurityEvents.Event.FRESH_SIGN_IN_NEEDED);
        request.getSession(true).setAttribute(WAY_BACK, new SeeOther(at.link(wayBack)).path());
        return new SeeOther(at.link("/sign-in"));
    }

    /** What somebody does who has just signed in; everyone else is led to the sign-in first ({@link #again}). */
    public Reply only(HttpServletRequest request, PageContext at, String wayBack, Supplier<? extends Reply> act) {
        return isFresh(request) ? act.get() : again(request, at, wayBack);
    }

    /** Where somebody wanted to go when they were asked to sign in; otherwise to their day, where everyone arrives. */
    static SeeOther wayBack(HttpServletRequest request, PageContext at) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(WAY_BACK) instanceof String path
                ? new SeeOther(path)
                : new SeeOther(at.link("/my/day"));
    }

    static boolean isAskedFor(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(WAY_BACK) != null;
    }
}
