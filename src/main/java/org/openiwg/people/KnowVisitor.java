package org.openiwg.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openiwg.platform.Today;
import org.openiwg.platform.web.Gate;
import org.openiwg.platform.web.Visitor;
import org.openiwg.platform.web.Visitor.Standing;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks: somebody who signed in, somebody at the machine, or anyone. */
final class KnowVisitor implements Gate {

    /** However busy a session is, after so long one signs in again. */
    static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private final PersonStore persons;
    private final Permissions permissions;
    private final AtTheMachine machine;
    private final DemoPeople demo;
    private final Today today;
    private final Clock clock;
    private final Supplier<Stream<ActsFor>> standIns;

    /**
     * @param standIns who knows in whose place somebody acts
     */
    KnowVisitor(
            PersonStore persons,
            Permissions permissions,
            AtTheMachine machine,
            DemoPeople demo,
            Today today,
            Clock clock,
            Supplier<Stream<ActsFor>> standIns) {
        this.standIns = standIns;
        this.demo = demo;
        this.today = today;
        this.persons = persons;
        this.permissions = permissions;
        this.machine = machine;
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
        return persons.known(known.person(), demo.isOn())
                .map(person -> new Visitor(person.id().toString(), person.name(), standings(person)));
    }

    private List<Standing> standings(Person person) {
        LocalDate day = today.date();
        return Stream.concat(
                        persons.postsOf(person.id(), day).stream()
                                .map(post -> standing(post, post.role().word(), permissions.of(post.role()))),
                        standIns.get()
                                .flatMap(known -> known.of(person.id(), day).stream())
                                .map(acting -> standing(acting.post(), "substitute", narrowed(acting))))
                .toList();
    }

    private static Standing standing(Post post, String role, Set<String> permissions) {
        return new Standing(role, post.actor(), post.body(), post.institution(), permissions);
    }

    /** Nobody gains more by standing in than the post itself has. */
    private Set<String> narrowed(ActsFor.Acting acting) {
        Set<String> narrowed = new HashSet<>(permissions.of(acting.post().role()));
        narrowed.retainAll(acting.permissions());
        return narrowed;
    }
}
