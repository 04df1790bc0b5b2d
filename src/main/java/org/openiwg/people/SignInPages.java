package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.SeeOther;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing in with a one-time link, and signing out. */
@PrivatePages
class SignInPages {

    private static final String LINK = "/sign-in/link/{secret:[A-Za-z0-9_-]{43}}";

    private final OneTimeLinks links;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SignInPages(OneTimeLinks links) {
        this.links = links;
    }

    /** Opening the link uses nothing up: programs that look at links before people do must not spoil it. */
    @Needs(Needs.NOTHING)
    @GetMapping(LINK)
    SignInPage page(@PathVariable String secret) {
        return new SignInPage(links.isOpen(secret));
    }

    @Needs(Needs.NOTHING)
    @PostMapping(LINK)
    SeeOther signIn(
            @PathVariable String secret, PageContext at, HttpServletRequest request, HttpServletResponse response) {
        Person person = links.use(secret).orElseThrow(() -> new Problem(SignInError.LINK_USED));
        // A session that somebody else may have prepared must not become that of the person (fixation).
        end(request);
        request.getSession(true);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(person.id()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return new SeeOther(at.link("/import"));
    }

    @Needs(Needs.NOTHING)
    @PostMapping("/sign-out")
    SeeOther signOut(PageContext at, HttpServletRequest request) {
        end(request);
        return new SeeOther(at.link(""));
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
