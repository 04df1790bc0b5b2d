package org.openiwg.people;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Persons and the posts they hold, in the schema {@code people}. */
final class PersonStore {

    private final JdbcClient sql;

    PersonStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    Optional<Person> person(UUID id) {
        return sql.sql("SELECT id, name, email, language FROM people.person WHERE id = :id")
                .param("id", id)
                .query((row, n) -> person(row))
                .optional();
    }

    /** The real person with that address; invented ones get in by other ways. */
    Optional<Person> withEmail(String email) {
        return sql.sql("""
                        SELECT id, name, email, language FROM people.person
                        WHERE lower(email) = lower(:email) AND NOT demo
                        """).param("email", email).query((row, n) -> person(row)).optional();
    }

    /** Somebody who may be signed in: of invented people only when they count. */
    Optional<Person> known(UUID id, boolean inventedToo) {
        return sql.sql("""
                        SELECT id, name, email, language FROM people.person
                        WHERE id = :id AND (:inventedToo OR NOT demo)
                        """)
                .param("id", id)
                .param("inventedToo", inventedToo)
                .query((row, n) -> person(row))
                .optional();
    }

    List<Person> all() {
        return sql.sql("SELECT id, name, email, language FROM people.person ORDER BY lower(name), created, id")
                .query((row, n) -> person(row))
                .list();
    }

    Person add(String name, String email, Language language, Instant now) {
        UUID id = sql.sql("""
                        INSERT INTO people.person (name, email, language, created)
                        VALUES (:name, nullif(:email, ''), :language, :now) RETURNING id
                        """)
                .param("name", name)
                .param("email", email)
                .param("language", language.code())
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .single();
        return new Person(Objects.requireNonNull(id), name, email, language);
    }

    /** The invented person of that name who has held such a post. */
    Optional<Person> demo(String name, Post post) {
        return sql.sql("""
                        SELECT m.id, m.name, m.email, m.language
                        FROM people.person m JOIN people.holding h ON h.person = m.id JOIN people.post p ON p.id = h.post
                        WHERE m.demo AND m.name = :name
                            AND p.role = :role AND p.body = :body AND p.institution = :institution
                        LIMIT 1
                        """)
                .param("name", name)
                .param("role", post.role().word())
                .param("body", post.body())
                .param("institution", post.institution())
                .query((row, n) -> person(row))
                .optional();
    }

    void markAsDemo(UUID person) {
        sql.sql("UPDATE people.person SET demo = true WHERE id = :person")
                .param("person", person)
                .update();
    }

    boolean isDemo(UUID person) {
        return demo().contains(person);
    }

    /** Who is invented. */
    Set<UUID> demo() {
        return sql.sql("SELECT id FROM people.person WHERE demo")
                .query(UUID.class)
                .set();
    }

    boolean hasRealPeople() {
        return Boolean.TRUE.equals(sql.sql("SELECT EXISTS (SELECT FROM people.person WHERE NOT demo)")
                .query(Boolean.class)
                .single());
    }

    /** Makes a post and answers its id. */
    UUID add(Post post, Instant now) {
        return Objects.requireNonNull(sql.sql("""
                        INSERT INTO people.post (role, body, institution, title_en, title_fr, created)
                        VALUES (:role, :body, :institution, :titleEn, :titleFr, :now) RETURNING id
                        """)
                .param("role", post.role().word())
                .param("body", post.body())
                .param("institution", post.institution())
                .param("titleEn", post.titleEn())
                .param("titleFr", post.titleFr())
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .single());
    }

    void hold(UUID post, UUID person, LocalDate since) {
        sql.sql("INSERT INTO people.holding (post, person, since) VALUES (:post, :person, :since)")
                .param("post", post)
                .param("person", person)
                .param("since", Date.valueOf(since))
                .update();
    }

    /** The posts that somebody holds on a day. */
    List<Post> postsOf(UUID person, LocalDate day) {
        return sql.sql("""
                        SELECT DISTINCT p.role, p.body, p.institution, p.title_en, p.title_fr
                        FROM people.holding h JOIN people.post p ON p.id = h.post
                        WHERE h.person = :person AND h.since <= :day AND (h.until IS NULL OR h.until >= :day)
                        ORDER BY 1, 2, 3
                        """)
                .param("person", person)
                .param("day", Date.valueOf(day))
                .query((row, n) -> post(row))
                .list();
    }

    /** Who has held a post of a role longest, of those who hold one on a day. */
    Optional<Person> firstWith(Role role, LocalDate day) {
        return sql.sql("""
                        SELECT m.id, m.name, m.email, m.language
                        FROM people.person m JOIN people.holding h ON h.person = m.id JOIN people.post p ON p.id = h.post
                        WHERE p.role = :role AND NOT m.demo AND h.since <= :day AND (h.until IS NULL OR h.until >= :day)
                        ORDER BY h.since, m.created LIMIT 1
                        """)
                .param("role", role.word())
                .param("day", Date.valueOf(day))
                .query((row, n) -> person(row))
                .optional();
    }

    private static Person person(ResultSet row) throws SQLException {
        Language language = Language.of(row.getString("language"));
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Objects.requireNonNullElse(row.getString("email"), ""),
                language == null ? Language.EN : language);
    }

    /** The post in a row that has its columns. */
    static Post post(ResultSet row) throws SQLException {
        return new Post(
                Objects.requireNonNull(Role.of(row.getString("role")), "a role that the table does not know"),
                row.getString("body"),
                row.getString("institution"),
                row.getString("title_en"),
                row.getString("title_fr"));
    }
}
