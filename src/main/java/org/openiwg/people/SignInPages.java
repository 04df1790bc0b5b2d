package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openiwg.mail.Mail;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SecurityEvents;
import org.openiwg.platform.web.SecurityEvents.Event;
import org.openiwg.platform.web.SeeOther;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking for a one-time link, signing in with it, and signing out. */
@PrivatePages
class SignInPages {

    private static final String LINK = "/sign-in/link/{secret:[A-Za-z0-9_-]{43}}";

    private static final int MOST_FOR_ONE_PERSON = 5;
    private static final int MOST_FROM_ONE_ADDRESS = 30;

    private final OneTimeLinks links;
    private final SendSignInLink send;
    private final Throttle throttle;
    private final PostHolders holders;
    private final LetIn letIn = new LetIn();

    SignInPages(OneTimeLinks links, SendSignInLink send, Throttle throttle, PostHolders holders) {
        this.links = links;
        this.holders = holders;
        this.send = send;
        this.throttle = throttle;
    }

    @Needs(Needs.NOTHING)
    @GetMapping("/sign-in")
    AskPage ask(PageContext at, HttpServletRequest request) {
        return asking("", List.of(), at, request);
    }

    /** Says the same whether anybody has that address or not, and counts the same. */
    @Needs(Needs.NOTHING)
    @PostMapping("/sign-in")
    Reply asked(@RequestParam Optional<String> email, PageContext at, HttpServletRequest request) {
        String typed = email.orElse("").strip();
        if (!Mail.isAddress(typed)) {
            FormError error = new FormError(at.text("people.ask.error"), "email");
            return asking(typed, List.of(error), at, request);
        }
        boolean byAddress = throttle.allows("sign-in from", request.getRemoteAddr(), MOST_FROM_ONE_ADDRESS);
        boolean byPerson = throttle.allows("sign-in of", typed.toLowerCase(Locale.ROOT), MOST_FOR_ONE_PERSON);
        if (!byAddress || !byPerson) {
            throw new Problem(SignInError.TOO_MANY_ATTEMPTS);
        }
        SecurityEvents.happened(Event.SIGN_IN_ASKED, "how", Way.LINK.event());
        send.to(typed);
        return new SeeOther(at.link("/sign-in/asked"));
    }

    @Needs(Needs.NOTHING)
    @GetMapping("/sign-in/asked")
    AskedPage sent() {
        return new AskedPage();
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
        Person person = links.use(secret).orElseThrow(SignInPages::failed);
        return letIn.as(person, Way.LINK, at, request, response);
    }

    @Needs(Needs.NOTHING)
    @PostMapping("/sign-out")
    SeeOther signOut(PageContext at, HttpServletRequest request, HttpServletResponse response) {
        SecurityEvents.happened(Event.SIGNED_OUT);
        LetIn.out(request);
        LeaveNothing.in(response);
        return new SeeOther(at.link(""));
    }

    private static Problem failed() {
        SecurityEvents.happened(Event.SIGN_IN_FAILED, "how", Way.LINK.event());
        return new Problem(SignInError.LINK_USED);
    }

    private AskPage asking(String email, List<FormError> errors, PageContext at, HttpServletRequest request) {
        return new AskPage(FreshSignIn.isAskedFor(request), email, errors, holders.inventedOn(at.today()));
    }
}
