package org.openiwg.myday;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Up to when somebody knows what changed. Looking again within one visit moves nothing; a visit that ended moves it to when
 * they last looked, and whoever says that they have seen it moves it at once.
 */
final class VisitStore {

    /** After so long without a look the visit has ended, as the session has. */
    static final Duration VISIT = Duration.ofHours(2);

    private final JdbcClient sql;

    VisitStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /** Notes that somebody looks now; up to when they knew what changed, nothing when they have never been here. */
    Optional<Instant> open(UUID person, Instant now) {
        return Optional.ofNullable(sql.sql("""
                        INSERT INTO myday.visit AS v (person, opened) VALUES (:person, :now)
                        ON CONFLICT (person) DO UPDATE SET
                            seen = CASE WHEN v.opened < :before THEN greatest(v.opened, v.seen) ELSE v.seen END,
                            opened = greatest(v.opened, excluded.opened)
                        RETURNING seen
                        """)
                        .param("person", person)
                        .param("now", Timestamp.from(now))
                        .param("before", Timestamp.from(now.minus(VISIT)))
                        .query((row, n) -> Optional.ofNullable(row.getTimestamp("seen")))
                        .single()
                        .orElse(null))
                .map(Timestamp::toInstant);
    }

    /** Somebody has seen what was recorded up to a moment, which never goes back. */
    void seen(UUID person, Instant upTo) {
        Objects.requireNonNull(upTo);
        sql.sql("""
                        INSERT INTO myday.visit AS v (person, opened, seen) VALUES (:person, :upTo, :upTo)
                        ON CONFLICT (person) DO UPDATE SET seen = greatest(v.seen, excluded.seen)
                        """).param("person", person).param("upTo", Timestamp.from(upTo)).update();
    }
}
