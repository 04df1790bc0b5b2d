package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.openiwg.mail.Mail;
import org.openiwg.platform.ui.Typed;
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

    private final OneTimeLinks links;
    private final SendSignInLink send;
    private final SignInLimits limits;
    private final ShowSignIn show;
    private final OpenIdProvider provider;
    private final StrictSignIn strict;
    private final LetIn letIn = new LetIn();

    SignInPages(
            OneTimeLinks links,
            SendSignInLink send,
            SignInLimits limits,
            ShowSignIn show,
            OpenIdProvider provider,
            StrictSignIn strict) {
        this.links = links;
        this.limits = limits;
        this.show = show;
        this.provider = provider;
        this.strict = strict;
        this.send = send;
    }

    @Needs(Needs.NOTHING)
    @GetMapping("/sign-in")
    AskPage ask(PageContext at, HttpServletRequest request) {
        return show.page(Typed.nothing(), at, request);
    }

    /** Says the same whether anybody has that address or not, and counts the same. */
    @Needs(Needs.NOTHING)
    @PostMapping("/sign-in")
    Reply asked(@RequestParam Map<String, String> values, PageContext at, HttpServletRequest request) {
        Typed typed = Typed.of(values);
        String email = typed.value("email");
        if (!Mail.isAddress(email)) {
            typed.refuse("email", at.text("people.ask.error"));
            return show.page(typed, at, request);
        }
        limits.link(request, email);
        SecurityEvents.happened(Event.SIGN_IN_ASKED, "how", Way.LINK.event());
        send.to(email, LetIn.sessionOf(request));
        return new SeeOther(at.link("/sign-in/asked"));
    }

    @Needs(Needs.NOTHING)
    @GetMapping("/sign-in/asked")
    AskedPage sent() {
        return new AskedPage(Typed.nothing());
    }

    /** The code instead of the link, where the mail was read on another device; it says the same whether a mail was sent or not. */
    @Needs(Needs.NOTHING)
    @PostMapping("/sign-in/asked")
    Reply code(
            @RequestParam Map<String, String> values,
            PageContext at,
            HttpServletRequest request,
            HttpServletResponse response) {
        limits.tried(Way.LINK, request);
        Typed typed = Typed.of(values);
        String code = typed.value("code").replaceAll("[\\s-]", "");
        Optional<OneTimeLinks.Used> used = links.useCode(code, LetIn.sessionOf(request));
        if (used.isEmpty()) {
            SecurityEvents.happened(Event.SIGN_IN_FAILED, "how", Way.LINK.event());
            typed.refuse("code", at.text("people.asked.code.error"));
            return new AskedPage(typed);
        }
        return letIn(used.get(), at, request, response);
    }

    /** Opening the link uses nothing up: programs that look at links before people do must not spoil it. */
    @Needs(Needs.NOTHING)
    @GetMapping(LINK)
    SignInPage page(@PathVariable String secret, HttpServletRequest request) {
        return new SignInPage(links.use(secret, LetIn.sessionOf(request)));
    }

    @Needs(Needs.NOTHING)
    @PostMapping(LINK)
    Reply signIn(
            @PathVariable String secret, PageContext at, HttpServletRequest request, HttpServletResponse response) {
        String session = LetIn.sessionOf(request);
        if (links.use(secret, session) == OneTimeLinks.Use.ELSEWHERE) {
            return new SignInPage(OneTimeLinks.Use.ELSEWHERE);
        }
        return letIn(links.useUp(secret, session).orElseThrow(SignInPages::failed), at, request, response);
    }

    private SeeOther letIn(
            OneTimeLinks.Used used, PageContext at, HttpServletRequest request, HttpServletResponse response) {
        if (used.mailed() && strict.refusesLinkOf(used.person())) {
            throw failed();
        }
        SeeOther onwards = letIn.as(used.person(), Way.LINK, at, request, response);
        return strict.isOn() ? new SeeOther(at.link("/my-sign-in/passkeys/new")) : onwards;
    }

    @Needs(Needs.NOTHING)
    @PostMapping("/sign-out")
    SeeOther signOut(PageContext at, HttpServletRequest request, HttpServletResponse response) {
        SecurityEvents.happened(Event.SIGNED_OUT);
        boolean byProvider = Way.PROVIDER.isOf(request);
        LetIn.out(request);
        LeaveNothing.in(response);
        return new SeeOther(at.link(byProvider && provider.endsSessions() ? "/sign-in/ended" : ""));
    }

    private static Problem failed() {
        SecurityEvents.happened(Event.SIGN_IN_FAILED, "how", Way.LINK.event());
        return new Problem(SignInError.LINK_USED);
    }
}
