package org.openiwg.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** An answer to whoever sends too much says when they may try again (RFC 6585 section 4, RFC 9110 section 10.2.3). */
final class TooManyRequests {

    static final int STATUS = 429;

    /** In seconds: the quarter of an hour in which attempts are counted, so that whoever waits it is never refused again at once. */
    private static final String WAIT = "900";

    private TooManyRequests() {}

    /** Adds it where it belongs. */
    static void tell(HttpServletResponse response) {
        if (response.getStatus() == STATUS) {
            response.setHeader(HttpHeaders.RETRY_AFTER, WAIT);
        }
    }
}
