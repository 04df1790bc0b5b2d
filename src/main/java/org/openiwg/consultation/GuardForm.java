package org.openiwg.consultation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.openiwg.people.Throttle;
import org.springframework.stereotype.Component;

/**
 * Keeps programs from answering, without asking anybody else and without a puzzle: a field that people do not see, a time that nobody
 * needs less of, and a count by network address and in all.
 */
@Component
class GuardForm {

    /** The field that only programs fill. */
    static final String TRAP = "website";

    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final int MOST_FROM_ONE_ADDRESS = 30;
    private static final int MOST_IN_ALL = 600;

    private final Throttle throttle;
    private final Clock clock;

    GuardForm(Throttle throttle, Clock clock) {
        this.throttle = throttle;
        this.clock = clock;
    }

    /** How a form was sent. */
    enum Verdict {
        GOOD,
        TOO_FAST,
        TRAPPED
    }

    /** The session that the form's token begins tells when it was opened. */
    Verdict judge(Map<String, String> values, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (!values.getOrDefault(TRAP, "").isEmpty()) {
            return Verdict.TRAPPED;
        }
        Instant opened = session == null ? clock.instant() : Instant.ofEpochMilli(session.getCreationTime());
        return opened.plus(SHORTEST).isAfter(clock.instant()) ? Verdict.TOO_FAST : Verdict.GOOD;
    }

    /** Counts a form, and says whether there are not too many. */
    boolean allows(HttpServletRequest request) {
        boolean fromHere = throttle.allows("consultation from", request.getRemoteAddr(), MOST_FROM_ONE_ADDRESS);
        // Whoever floods from one place must not use up what is left for all others.
        return fromHere && throttle.allows("consultation", "all", MOST_IN_ALL);
    }
}
