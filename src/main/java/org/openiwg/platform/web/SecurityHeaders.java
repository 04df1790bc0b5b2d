package org.openiwg.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The headers of every answer: nothing runs, nothing is framed, nothing is loaded from elsewhere, nothing is told. */
final class SecurityHeaders {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** The same where a page has a script of ours, which may ask this site. */
    private static final String POLICY_WITH_SCRIPT = POLICY + "; script-src 'self'; connect-src 'self'";

    private static final String POLICY_HEADER = "Content-Security-Policy";

    private SecurityHeaders() {}

    static void allowScript(HttpServletResponse response) {
        response.setHeader(POLICY_HEADER, POLICY_WITH_SCRIPT);
    }

    static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY_HEADER, POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
