package org.openiwg.people;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.openiwg.platform.Today;
import org.openiwg.platform.web.Visitor;
import org.openiwg.platform.web.Visitor.Standing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Persons as the posts that they hold today let them act, and those in which they stand in for another. */
@Component
public final class Visitors {
    private final PersonStore persons;
    private final Permissions permissions = Permissions.TABLE;
    private final ObjectProvider<ActsFor> standIns;
    private final DemoPeople demo;
    private final Today today;
    /** @param standIns who knows in whose place somebody acts */
    Visitors(DataSource app, ObjectProvider<ActsFor> standIns, DemoPeople demo, Today today) {
        this.persons = new PersonStore(app);
        this.standIns = standIns;
        this.demo = demo;
        this.today = today;
    }

    /** Somebody with the posts that they hold today; empty when there is no such person, or they are invented and the site is no demonstration. */
    public Optional<Visitor> of(UUID person) {
        return persons.known(person, demo.isOn())
                .map(known -> new Visitor(known.id().toString(), known.name(), standings(known.id())));
    }

    private List<Standing> standings(UUID person) {
        LocalDate day = today.date();
        return Stream.concat(
                        persons.postsOf(person, day).stream()
                                .map(post -> standing(post, post.role().word(), permissions.of(post.role()))),
                        standIns.stream()
                                .flatMap(known -> known.of(person, day).stream())
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
