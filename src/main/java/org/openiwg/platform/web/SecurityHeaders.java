package org.openiwg.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The headers of every answer: nothing runs, nothing is framed, nothing is loaded from elsewhere, nothing is told. */
final class SecurityHeaders {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private SecurityHeaders() {}

    static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        boolean data = isOpenData(request.getRequestURI());
        response.setHeader("Cross-Origin-Resource-Policy", data ? "cross-origin" : "same-origin");
        if (data) {
            response.setHeader("Access-Control-Allow-Origin", "*");
        }
        response.setHeader("X-Frame-Options", "DENY");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** Programs on other sites may read the interface and the log: both are the same for everyone. */
    private static boolean isOpenData(String path) {
        return path.startsWith("/api/") || path.startsWith("/log/");
    }
}
