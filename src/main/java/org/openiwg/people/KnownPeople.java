package org.openiwg.people;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Whoever may be signed in at this moment: real people always, invented ones on a demonstration. */
final class KnownPeople {

    private final PersonStore persons;
    private final DemoPeople demo;

    KnownPeople(DataSource app, DemoPeople demo) {
        this.persons = new PersonStore(app);
        this.demo = demo;
    }

    Optional<Person> withId(UUID id) {
        return persons.known(id, demo.isOn());
    }

    Optional<Person> withEmail(String email) {
        return persons.withEmail(email);
    }
}
