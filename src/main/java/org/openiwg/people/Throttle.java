package org.openiwg.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts what is tried, in the database, so that all nodes count together: sign-ins, and what strangers send. Of who tried, only
 * a hash is kept.
 */
public final class Throttle {

    /** How long an attempt counts. */
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient sql;
    private final Clock clock;

    Throttle(DataSource app, Clock clock) {
        this.sql = JdbcClient.create(app);
        this.clock = clock;
    }

    /** Counts an attempt and says whether it is one of the first so many within a quarter of an hour. */
    public boolean allows(String kind, String who, int most) {
        Instant now = clock.instant();
        Timestamp before = Timestamp.from(now.minus(WINDOW));
        int times = Objects.requireNonNull(sql.sql("""
                        INSERT INTO people.attempt AS a (key, since, times) VALUES (:key, :now, 1)
                        ON CONFLICT (key) DO UPDATE SET
                            since = CASE WHEN a.since <= :before THEN excluded.since ELSE a.since END,
                            times = CASE WHEN a.since <= :before THEN 1 ELSE a.times + 1 END
                        RETURNING times
                        """)
                .param("key", Sha256.of(kind + " " + who))
                .param("now", Timestamp.from(now))
                .param("before", before)
                .query(Integer.class)
                .single());
        sql.sql("""
                        DELETE FROM people.attempt WHERE key IN (
                            SELECT key FROM people.attempt WHERE since <= :before LIMIT 100 FOR UPDATE SKIP LOCKED)
                        """).param("before", before).update();
        return times <= most;
    }
}
