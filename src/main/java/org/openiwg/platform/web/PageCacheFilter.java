package org.openiwg.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what is ready before anything else runs: the security headers on every answer, the static assets, and the
 * pages that are in the cache. It stands before Spring Security; only what was answered to everyone is in the cache, and
 * nobody who may be signed in is answered from it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageCacheFilter extends OncePerRequestFilter {

    private static final String SLOT = PageCacheFilter.class.getName();

    private final PageCache cache;

    PageCacheFilter(PageCache cache) {
        this.cache = cache;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityHeaders.write(request, response);
        String method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            chain.doFilter(request, response);
            return;
        }
        PageCache.Generation generation = cache.current();
        String address = addressOf(request);
        StoredDocument ready = Assets.get(request.getRequestURI());
        boolean mayBeSignedIn = SessionCookie.isIn(request);
        if (ready == null && !mayBeSignedIn) {
            ready = generation.get(address);
        }
        if (ready != null && ready.isAccepted(request)) {
            ready.send(request, response);
            return;
        }
        if (!mayBeSignedIn) {
            request.setAttribute(SLOT, new Slot(generation, address));
        }
        chain.doFilter(request, response);
    }

    /** Where the answer to this request may be kept; null when it came another way. */
    static @Nullable Slot slotOf(HttpServletRequest request) {
        return request.getAttribute(SLOT) instanceof Slot slot ? slot : null;
    }

    private static String addressOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query;
    }

    /** A place in the cache, chosen before the page was made. */
    record Slot(PageCache.Generation generation, String address) {

        void keep(StoredDocument page) {
            generation.put(address, page);
        }
    }
}
