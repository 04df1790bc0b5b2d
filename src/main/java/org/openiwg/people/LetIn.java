package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.SecurityEvents;
import org.openiwg.platform.web.SecurityEvents.Event;
import org.openiwg.platform.web.SeeOther;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Lets somebody in who has proved who they are, by whatever way, and lets them out again. */
final class LetIn {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    /** Begins the session of somebody; it leads to where they wanted to go when they were asked to sign in. */
    SeeOther as(Person person, Way way, PageContext at, HttpServletRequest request, HttpServletResponse response) {
        SeeOther onwards = FreshSignIn.wayBack(request, at);
        // A session that somebody else may have prepared must not become that of the person (fixation).
        out(request);
        request.getSession(true).setAttribute(way.attribute(), true);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(person.id()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        SecurityEvents.happened(
                Event.SIGNED_IN, "how", way.event(), "person", person.id().toString());
        return onwards;
    }

    /** The id of the session, which every form of ours has begun. */
    static String sessionOf(HttpServletRequest request) {
        return request.getSession(true).getId();
    }

    /** Ends the session, whoever's it is. */
    static void out(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
