package org.openiwg.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Which request may go on: what the controller behind its address says, and nothing else. */
@Component
class RouteAccess {

    /** What the part of an address is called that names a body. */
    private static final String BODY = "slug";

    private final RequestMappingHandlerMapping routes;
    private final ObjectProvider<Gate> gates;

    RouteAccess(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes,
            ObjectProvider<Gate> gates) {
        this.routes = routes;
        this.gates = gates;
    }

    /** A reader may go to public routes, and anywhere that does not exist (to be told so); nobody else without a reason. */
    boolean allows(HttpServletRequest request) {
        boolean reading = isReading(request);
        if (!(handlerOf(request) instanceof HandlerMethod method)) {
            return reading;
        }
        if (isPrivate(method.getBeanType())) {
            return mayRun(method.getMethod(), request);
        }
        return reading && isPublic(method.getBeanType());
    }

    /**
     * The status of a refusal, which the log of security events has from here: whoever wants to read and is not signed in may
     * try again when they are.
     */
    int refusal(HttpServletRequest request, String reason) {
        // So that the log knows the route and who asked, also when the form's token was looked at before them.
        handlerOf(request);
        visitor(request);
        SecurityEvents.happened(SecurityEvents.Event.REFUSED, "reason", reason);
        return isReading(request) && !visitor(request).isSignedIn()
                ? HttpServletResponse.SC_UNAUTHORIZED
                : HttpServletResponse.SC_FORBIDDEN;
    }

    /** Whether a request is for a route that not everyone may use. */
    boolean needsPermission(HttpServletRequest request) {
        if (!(handlerOf(request) instanceof HandlerMethod method) || !isPrivate(method.getBeanType())) {
            return false;
        }
        Needs needs = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Needs.class);
        return needs != null && !needs.value().equals(Needs.NOTHING);
    }

    /** Whether a form is sent that needs no token of ours, see {@link OwnProof}. */
    boolean bringsItsOwnProof(HttpServletRequest request) {
        return handlerOf(request) instanceof HandlerMethod method
                && isPrivate(method.getBeanType())
                && method.hasMethodAnnotation(OwnProof.class);
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** Who asks. */
    Visitor visitor(HttpServletRequest request) {
        if (request.getAttribute(Visitor.class.getName()) instanceof Visitor known) {
            return known;
        }
        Gate gate = gates.getIfAvailable();
        Visitor visitor = gate == null ? Visitor.STRANGER : gate.visitor(request);
        request.setAttribute(Visitor.class.getName(), visitor);
        return visitor;
    }

    /** Whether a controller's answers are for everyone. */
    static boolean isPublic(Class<?> controller) {
        return AnnotatedElementUtils.hasAnnotation(controller, PublicPages.class)
                || AnnotatedElementUtils.hasAnnotation(controller, PublicData.class);
    }

    static boolean isPrivate(Class<?> controller) {
        return AnnotatedElementUtils.hasAnnotation(controller, PrivatePages.class);
    }

    private boolean mayRun(Method method, HttpServletRequest request) {
        Needs needs = AnnotatedElementUtils.findMergedAnnotation(method, Needs.class);
        if (needs == null) {
            return false;
        }
        String body = bodyIn(request);
        return body.isEmpty()
                ? visitor(request).may(needs.value())
                : visitor(request).may(needs.value(), body);
    }

    /** The body that an address is about, so that a post in one body opens nothing in another. */
    static String bodyIn(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(BODY) instanceof String slug
                ? slug
                : "";
    }

    private @Nullable Object handlerOf(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            HandlerExecutionChain found = routes.getHandler(request);
            return found == null ? null : found.getHandler();
        } catch (Exception noRouteForThisMethodOrType) {
            return null;
        }
    }
}
