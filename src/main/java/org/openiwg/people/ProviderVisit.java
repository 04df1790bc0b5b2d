package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.web.Links;
import org.openiwg.platform.web.PageContext;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * That somebody is at the provider, as their session keeps it until they come back; good for one return.
 *
 * @param asked what was asked of the provider
 * @param language in which they left
 * @param anew whether they had to prove again who they are
 */
record ProviderVisit(OAuth2AuthorizationRequest asked, String language, boolean anew) implements Serializable {
    private static final String VISIT = "provider-visit";
    private static final String REFUSAL = "provider-refusal";

    static void begin(HttpServletRequest request, ProviderVisit visit) {
        request.getSession(true).setAttribute(VISIT, visit);
    }

    /** The visit that ends with this request; empty when there is none. */
    static Optional<ProviderVisit> end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(VISIT) instanceof ProviderVisit visit) {
            session.removeAttribute(VISIT);
            return Optional.of(visit);
        }
        return Optional.empty();
    }

    /** Keeps why the visit ended in nothing, for the next page. */
    static void refuse(HttpServletRequest request, ProviderRefusal reason) {
        request.getSession(true).setAttribute(REFUSAL, reason.word());
    }

    /** Why the last visit ended in nothing; said once. */
    static Optional<String> refusalIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(REFUSAL) instanceof String reason) {
            session.removeAttribute(REFUSAL);
            return Optional.of(reason);
        }
        return Optional.empty();
    }

    /** The page context of where they left from. */
    PageContext in(PageContext at) {
        Language left = Objects.requireNonNullElse(Language.of(language), Language.EN);
        Links links = new Links(left, at.links().path(), Map.of(), at.links().asOf());
        return new PageContext(links, at.head(), at.visit(), at.demonstration(), at.zone());
    }
}
