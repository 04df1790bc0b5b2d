package org.openiwg.site.data;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the pages of other sites read public data with a script (CORS). It stands before the page cache, because what the
 * cache answers goes no further. What is answered to somebody who may be signed in is for our own pages alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class OpenToOtherSites extends OncePerRequestFilter {

    private static final List<String> OPEN = List.of("/api/", "/bodies/", "/record/", "/feeds/", "/log/");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getCookies() == null) {
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setHeader("Access-Control-Expose-Headers", "ETag, Content-Disposition");
        }
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
            response.setHeader("Access-Control-Allow-Headers", "Accept, If-None-Match");
            response.setHeader("Access-Control-Max-Age", "86400");
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OPEN.stream().noneMatch(request.getRequestURI()::startsWith);
    }
}
