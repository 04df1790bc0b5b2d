package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.openiwg.people.ProviderRules.Accepted;
import org.openiwg.people.ProviderRules.Refused;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.Problem;
import org.openiwg.platform.web.Reply;
import org.openiwg.platform.web.SecurityEvents;
import org.openiwg.platform.web.SecurityEvents.Event;
import org.openiwg.platform.web.SeeElsewhere;
import org.openiwg.platform.web.SeeOther;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with the account that one has at the site's OpenID provider; without a provider there is nothing here. */
@PrivatePages
class ProviderSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

    private final OpenIdProvider provider;
    private final ProviderAccounts accounts;
    private final KnownPeople people;
    private final SignInLimits limits;
    private final Clock clock;
    private final LetIn letIn = new LetIn();

    ProviderSignIn(
            OpenIdProvider provider, ProviderAccounts accounts, KnownPeople people, SignInLimits limits, Clock clock) {
        this.provider = provider;
        this.accounts = accounts;
        this.people = people;
        this.limits = limits;
        this.clock = clock;
    }

    @Needs(Needs.NOTHING)
    @GetMapping("/sign-in/provider")
    Reply leave(PageContext at, HttpServletRequest request) {
        provider.require();
        if (isLedHereByAnotherSite(request)) {
            return new SeeOther(at.link("/sign-in"));
        }
        limits.tried(Way.PROVIDER, request);
        boolean anew = FreshSignIn.isAskedFor(request);
        try {
            OAuth2AuthorizationRequest asked = provider.ask(request, anew);
            ProviderVisit.begin(request, new ProviderVisit(asked, at.language().code(), anew));
            return new SeeElsewhere(URI.create(asked.getAuthorizationRequestUri()));
        } catch (RuntimeException unreachable) {
            LOG.warn("The OpenID provider cannot be used", unreachable);
            return refused(ProviderRefusal.UNREACHABLE, at, request);
        }
    }

    @Needs(Needs.NOTHING)
    @GetMapping("/sign-in/provider/back")
    Reply back(
            @RequestParam Map<String, String> said,
            PageContext at,
            HttpServletRequest request,
            HttpServletResponse response) {
        provider.require();
        limits.tried(Way.PROVIDER, request);
        Optional<ProviderVisit> visit = ProviderVisit.end(request);
        if (visit.isEmpty()) {
            return refused(ProviderRefusal.FAILED, at, request);
        }
        PageContext here = visit.get().in(at);
        if (said.containsKey("error")) {
            return refused(
                    "access_denied".equals(said.get("error")) ? ProviderRefusal.CANCELLED : ProviderRefusal.FAILED,
                    here,
                    request);
        }
        try {
            OidcIdToken token = provider.vouched(visit.get().asked(), said);
            if (visit.get().anew() && !ProviderRules.isAnew(token.getAuthenticatedAt(), clock.instant())) {
                return refused(ProviderRefusal.NOT_ANEW, here, request);
            }
            return switch (accounts.whom(token)) {
                case Accepted(var id, var first) ->
                    people.withId(id)
                            .<Reply>map(person -> letIn(person, first, here, request, response))
                            .orElseGet(() -> refused(ProviderRefusal.UNKNOWN, here, request));
                case Refused(var reason) -> refused(reason, here, request);
            };
        } catch (OAuth2AuthenticationException refused) {
            LOG.info(
                    "An answer of the OpenID provider was refused: {}",
                    refused.getError().getErrorCode());
            return refused(ProviderRefusal.FAILED, here, request);
        }
    }

    /** After signing out here: one is still signed in at the provider, and can sign out there. */
    @Needs(Needs.NOTHING)
    @GetMapping("/sign-in/ended")
    EndedPage ended(PageContext at) {
        provider.require();
        return new EndedPage(
                provider.name(),
                provider.endOfSession(at.language())
                        .orElseThrow(Problem::notFound)
                        .toString());
    }

    private Reply letIn(
            Person person, boolean first, PageContext at, HttpServletRequest request, HttpServletResponse response) {
        limits.letIn(Way.PROVIDER, person);
        if (first) {
            SecurityEvents.happened(Event.CREDENTIALS_CHANGED, "what", "provider-account-linked");
        }
        return letIn.as(person, Way.PROVIDER, at, request, response);
    }

    /** Whoever has a session at the provider would otherwise be signed in here by any page that leads to this address. */
    private static boolean isLedHereByAnotherSite(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        return "cross-site".equals(from) || "same-site".equals(from);
    }

    private static SeeOther refused(ProviderRefusal reason, PageContext at, HttpServletRequest request) {
        SecurityEvents.happened(Event.SIGN_IN_FAILED, "how", Way.PROVIDER.event(), "why", reason.word());
        ProviderVisit.refuse(request, reason);
        return new SeeOther(at.link("/sign-in"));
    }
}
