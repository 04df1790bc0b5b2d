package org.openiwg.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Persons, their roles and their one-time links, in the schema {@code people}. */
final class PersonStore {

    private final JdbcClient sql;

    PersonStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    Optional<Person> person(UUID id) {
        return sql.sql("SELECT id, name FROM people.person WHERE id = :id")
                .param("id", id)
                .query((row, n) -> new Person(row.getObject("id", UUID.class), row.getString("name")))
                .optional();
    }

    Person add(String name, Instant now) {
        UUID id = sql.sql("INSERT INTO people.person (name, created) VALUES (:name, :now) RETURNING id")
                .param("name", name)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .single();
        return new Person(Objects.requireNonNull(id), name);
    }

    void grant(Person person, Role role, Instant now) {
        sql.sql("INSERT INTO people.role (person, role, granted) VALUES (:person, :role, :now)")
                .param("person", person.id())
                .param("role", role.word())
                .param("now", Timestamp.from(now))
                .update();
    }

    List<Role> roles(UUID person, Instant now) {
        return sql
                .sql("""
                        SELECT DISTINCT role FROM people.role
                        WHERE person = :person AND granted <= :now AND (ended IS NULL OR ended > :now)
                        """)
                .param("person", person)
                .param("now", Timestamp.from(now))
                .query(String.class)
                .list()
                .stream()
                .map(Role::of)
                .filter(Objects::nonNull)
                .toList();
    }

    Optional<Person> firstWith(Role role) {
        return sql.sql("""
                        SELECT p.id, p.name FROM people.person p JOIN people.role r ON r.person = p.id
                        WHERE r.role = :role AND r.ended IS NULL ORDER BY r.granted LIMIT 1
                        """)
                .param("role", role.word())
                .query((row, n) -> new Person(row.getObject("id", UUID.class), row.getString("name")))
                .optional();
    }

    boolean hasLinks() {
        return Boolean.TRUE.equals(sql.sql("SELECT EXISTS (SELECT FROM people.one_time_link)")
                .query(Boolean.class)
                .single());
    }

    void addLink(byte[] hash, Person person, Instant now, Instant expires) {
        sql.sql(
                        "INSERT INTO people.one_time_link (hash, person, made, expires) VALUES (:hash, :person, :now, :expires)")
                .param("hash", hash)
                .param("person", person.id())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expires))
                .update();
    }

    boolean isOpen(byte[] hash, Instant now) {
        return Boolean.TRUE.equals(sql.sql("""
                        SELECT EXISTS (
                            SELECT FROM people.one_time_link WHERE hash = :hash AND used IS NULL AND expires > :now)
                        """)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single());
    }

    /** Uses a link up, if it is still open; of two who try at once one gets it. */
    Optional<UUID> use(byte[] hash, Instant now) {
        return sql.sql("""
                        UPDATE people.one_time_link SET used = :now
                        WHERE hash = :hash AND used IS NULL AND expires > :now RETURNING person
                        """)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }
}
