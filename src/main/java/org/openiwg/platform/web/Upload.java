package org.openiwg.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at a request with files before anything of it is read: whoever may not send it, and whoever sends too much, is told
 * so, and nothing is stored.
 */
final class Upload extends OncePerRequestFilter {

    /** The most that a form may carry, files included; the same as in {@code application.properties}. */
    static final long LARGEST = 101L << 20;

    /** The same where nobody needs a permission: a form for strangers is no place to store things. */
    static final long LARGEST_OF_STRANGERS = 12L << 20;

    private final RouteAccess access;
    private final RescueForm rescue;

    Upload(RouteAccess access, RescueForm rescue) {
        this.access = access;
        this.rescue = rescue;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hasFiles(request)) {
            chain.doFilter(request, response);
        } else if (!access.allows(request)) {
            rescue.refuse(request, response, "permission");
        } else if (isTooLarge(request)) {
            SecurityEvents.happened(SecurityEvents.Event.FORM_REFUSED, "reason", "too-large");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Every browser says how much it sends; who is not known and does not say it could send anything. */
    private boolean isTooLarge(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return access.needsPermission(request) ? length > LARGEST : length < 0 || length > LARGEST_OF_STRANGERS;
    }

    static boolean hasFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
