package org.openiwg.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sessions of people who signed in, as Spring Session keeps them. */
final class SessionStore {
    /**
     * One of them.
     *
     * @param id what its cookie stands for
     * @param way how they signed in; null for a session begun before that was kept
     */
    record Session(
            String id,
            Instant since,
            Instant used,
            @Nullable Way way) {}

    private final JdbcClient sql;
    private final Clock clock;

    SessionStore(DataSource app, Clock clock) {
        this.sql = JdbcClient.create(app);
        this.clock = clock;
    }

    /** The sessions of somebody that have not ended, the one used last first. */
    List<Session> of(UUID person) {
        return sql.sql("""
                        SELECT session_id, creation_time, last_access_time, (
                            SELECT max(attribute_name) FROM people.session_attributes
                            WHERE session_primary_id = primary_id AND attribute_name LIKE 'signed-in-by-%') AS way
                        FROM people.session
                        WHERE principal_name = :person AND expiry_time > :now AND creation_time > :oldest
                        ORDER BY last_access_time DESC
                        """)
                .param("person", person.toString())
                .param("now", clock.millis())
                .param("oldest", clock.millis() - KnowVisitor.LONGEST_SESSION.toMillis())
                .query((row, n) -> new Session(
                        row.getString("session_id").strip(),
                        Instant.ofEpochMilli(row.getLong("creation_time")),
                        Instant.ofEpochMilli(row.getLong("last_access_time")),
                        Way.of(Objects.requireNonNullElse(row.getString("way"), ""))))
                .list();
    }

    void endAllOf(UUID person) {
        sql.sql("DELETE FROM people.session WHERE principal_name = :person")
                .param("person", person.toString())
                .update();
    }
}
