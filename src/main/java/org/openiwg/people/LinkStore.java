package org.openiwg.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One-time links, by the hash of their secret. */
final class LinkStore {

    private final JdbcClient sql;

    LinkStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    boolean isEmpty() {
        return !Boolean.TRUE.equals(sql.sql("SELECT EXISTS (SELECT FROM people.one_time_link)")
                .query(Boolean.class)
                .single());
    }

    void add(byte[] hash, Person person, Instant now, Instant expires) {
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
