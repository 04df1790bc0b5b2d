package org.openiwg.people;

import jakarta.servlet.http.HttpServletResponse;

/** What the browser of somebody who signs out is told: to forget every page that it may still hold of this site. */
final class LeaveNothing {

    private LeaveNothing() {}

    /** Clear-Site-Data (W3C). Everything private is no-store already; this is for what a browser kept all the same. */
    static void in(HttpServletResponse response) {
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }
}
