package org.openiwg.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.Today;
import org.openiwg.platform.text.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Reads language, path and day from a request, once. */
@Component
class ReadPageContext {

    private static final String ATTRIBUTE = PageContext.class.getName();

    private final Today today;
    private final ObjectProvider<RegisterHeads> heads;
    private final ObjectProvider<RouteAccess> access;
    private final ObjectProvider<Demonstration> demonstration;

    ReadPageContext(
            Today today,
            ObjectProvider<RegisterHeads> heads,
            ObjectProvider<RouteAccess> access,
            ObjectProvider<Demonstration> demonstration) {
        this.demonstration = demonstration;
        this.today = today;
        this.heads = heads;
        this.access = access;
    }

    /** The context of the request; throws {@link Problem} when its day cannot be read. */
    PageContext of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof PageContext known) {
            return known;
        }
        AsOf asOf = AsOf.read(request.getParameterValues(AsOf.PARAMETER), today.date());
        PageContext context = context(request, queryOf(request), asOf);
        request.setAttribute(ATTRIBUTE, context);
        return context;
    }

    /** The context for an error page: as of today when the day, or all that came with the request, is the error. */
    PageContext ofFailed(HttpServletRequest request) {
        try {
            return of(request);
        } catch (RuntimeException unreadable) {
            return context(request, Map.of(), AsOf.today(today.date()));
        }
    }

    /** The register as everyone sees it. */
    RegisterHead head() {
        return head(Visitor.STRANGER);
    }

    private RegisterHead head(Visitor visitor) {
        RegisterHeads known = heads.getIfAvailable();
        if (known == null) {
            return RegisterHead.EMPTY;
        }
        return visitor.isSignedIn() ? known.of(visitor) : known.current();
    }

    /** The page's own parameters; what a form sent is no part of any address. */
    private static Map<String, List<String>> queryOf(HttpServletRequest request) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            request.getParameterMap().forEach((name, values) -> {
                if (!name.equals(AsOf.PARAMETER)) {
                    query.put(name, List.of(values));
                }
            });
        }
        return query;
    }

    private PageContext context(HttpServletRequest request, Map<String, List<String>> query, AsOf asOf) {
        String path = pathOf(request);
        Language prefix = prefixOf(path);
        Links links = prefix == null
                ? new Links(ReaderLanguage.of(request), "", Map.of(), asOf)
                : new Links(prefix, path.substring(3), query, asOf);
        Visit visit = visit(request);
        Demonstration known = demonstration.getIfAvailable();
        return new PageContext(links, head(visit.visitor()), visit, known != null && known.isOn(), today.zone());
    }

    /** Of a public page and a stranger nothing is asked, and no session begins. */
    private Visit visit(HttpServletRequest request) {
        boolean isPrivate =
                request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method
                        && RouteAccess.isPrivate(method.getBeanType());
        if (!isPrivate && !SessionCookie.isIn(request)) {
            return Visit.PUBLIC;
        }
        return new Visit(access.getObject().visitor(request), () -> tokenOf(request));
    }

    private static String tokenOf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    private static String pathOf(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String original ? original : request.getRequestURI();
    }

    private static @Nullable Language prefixOf(String path) {
        boolean prefixed = path.length() == 3 || path.length() > 3 && path.charAt(3) == '/';
        return prefixed && path.charAt(0) == '/' ? Language.of(path.substring(1, 3)) : null;
    }
}
