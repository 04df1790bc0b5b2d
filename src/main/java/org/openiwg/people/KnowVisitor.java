package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openiwg.platform.web.Gate;
import org.openiwg.platform.web.Visitor;
import org.openiwg.platform.web.Visitor.Standing;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks: somebody who signed in, somebody at the machine, or anyone. */
final class KnowVisitor implements Gate {

    /** However busy a session is, after so long one signs in again. */
    static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private final Visitors visitors;
    private final Permissions permissions = Permissions.TABLE;
    private final AtTheMachine machine;
    private final StrictSignIn strict;
    private final Clock clock;

    KnowVisitor(Visitors visitors, AtTheMachine machine, StrictSignIn strict, Clock clock) {
        this.visitors = visitors;
        this.machine = machine;
        this.strict = strict;
        this.clock = clock;
    }

    @Override
    public Visitor visitor(HttpServletRequest request) {
        return signedIn(request)
                .orElseGet(() -> machine.isMade(request)
                        ? new Visitor(
                                "",
                                "",
                                List.of(new Standing(
                                        Role.MACHINE.word(), "localhost", "", "", permissions.of(Role.MACHINE))))
                        : Visitor.STRANGER);
    }

    private Optional<Visitor> signedIn(HttpServletRequest request) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn known)) {
            return Optional.empty();
        }
        HttpSession session = request.getSession(false);
        Instant now = clock.instant();
        if (session == null
                || Instant.ofEpochMilli(session.getCreationTime())
                        .plus(LONGEST_SESSION)
                        .isBefore(now)) {
            return Optional.empty();
        }
        return visitors.of(known.person()).map(visitor -> strict.seen(visitor, request));
    }
}
