package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.openiwg.platform.web.Problem;

/** How often the ways to sign in may be tried within a quarter of an hour, from one network address and for one account. */
final class SignInLimits {

    private static final int LINKS_FROM_ONE_ADDRESS = 30;
    private static final int LINKS_FOR_ONE_PERSON = 5;
    private static final int OTHERS_FROM_ONE_ADDRESS = 60;
    private static final int OTHERS_FOR_ONE_PERSON = 30;

    private final Throttle throttle;

    SignInLimits(Throttle throttle) {
        this.throttle = throttle;
    }

    /** Counts that somebody asks for a link to an address, known or not; both counts go on whatever the other says. */
    void link(HttpServletRequest request, String email) {
        boolean byAddress = throttle.allows("sign-in from", request.getRemoteAddr(), LINKS_FROM_ONE_ADDRESS);
        boolean byPerson = throttle.allows("sign-in of", email.toLowerCase(Locale.ROOT), LINKS_FOR_ONE_PERSON);
        require(byAddress && byPerson);
    }

    /** Counts that somebody tries a way, before anything is known of who it is. */
    void tried(Way way, HttpServletRequest request) {
        require(throttle.allows(way + " from", request.getRemoteAddr(), OTHERS_FROM_ONE_ADDRESS));
    }

    /** Counts that somebody gets in by a way. */
    void letIn(Way way, Person person) {
        require(throttle.allows(way + " of", person.id().toString(), OTHERS_FOR_ONE_PERSON));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new Problem(SignInError.TOO_MANY_ATTEMPTS);
        }
    }
}
