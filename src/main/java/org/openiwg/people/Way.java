package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How somebody proved who they are when they signed in. */
enum Way {
    LINK,
    PASSKEY,
    PROVIDER,
    DEMO;

    private static final String IN_A_SESSION = "signed-in-by-";

    /** What a session keeps it as: the name of an attribute, so that it can be read in the database. */
    String attribute() {
        return IN_A_SESSION + word();
    }

    /** The word in keys of texts. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word in the log of security. */
    String event() {
        return this == LINK ? "mailed-link" : word();
    }

    /** Whether somebody signed in by it in the session of a request. */
    boolean isOf(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(attribute()) != null;
    }

    /** The way that an attribute of a session stands for; null when it stands for none. */
    static @Nullable Way of(String attribute) {
        for (Way way : values()) {
            if (way.attribute().equals(attribute)) {
                return way;
            }
        }
        return null;
    }
}
