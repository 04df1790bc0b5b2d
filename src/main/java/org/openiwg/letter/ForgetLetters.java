package org.openiwg.letter;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forgets what people wrote that did not come into the record: words, names, addresses and scans. That there was a letter, and what
 * became of it, stays.
 */
final class ForgetLetters {
    /** Long enough to help, or to look into a complaint. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final String GONE = """
            state IN ('rejected', 'spam', 'danger', 'withdrawn') AND words <> '' AND judged < :before
                AND (:only::uuid IS NULL OR id = :only::uuid)
            """;

    private final JdbcClient sql;
    private final Clock clock;

    ForgetLetters(DataSource app, Clock clock) {
        this.sql = JdbcClient.create(app);
        this.clock = clock;
    }

    /** Forgets what is old enough; how many letters that were. */
    int old() {
        return forget(null, clock.instant().minus(KEPT));
    }

    /** Forgets one letter now; false when it is in the record, still to be judged, or forgotten already. */
    boolean one(Letter letter) {
        return forget(letter.id(), clock.instant().plus(KEPT)) == 1;
    }

    private int forget(@Nullable UUID only, Instant judgedBefore) {
        for (String about : List.of("DELETE FROM letter.scan", "DELETE FROM letter.comment")) {
            sql.sql(about + " WHERE letter IN (SELECT id FROM letter.letter WHERE " + GONE + ")")
                    .param("before", Timestamp.from(judgedBefore))
                    .param("only", only, Types.OTHER)
                    .update();
        }
        return sql.sql("""
                        UPDATE letter.letter SET words = '', name = '', organisation = '', email = '', addressee = '',
                            version = version + 1
                        WHERE\s""" + GONE)
                .param("before", Timestamp.from(judgedBefore))
                .param("only", only, Types.OTHER)
                .update();
    }
}
