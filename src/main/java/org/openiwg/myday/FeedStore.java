package org.openiwg.myday;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The secrets of personal feeds: 32 random bytes, of which only the hash is kept. */
final class FeedStore {

    /** How many somebody may have at once: one for each program that they use, and some. */
    static final int MOST = 10;

    private static final int SECRET_BYTES = 32;

    private final JdbcClient sql;
    private final SecureRandom random = new SecureRandom();

    FeedStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /** Makes a secret for somebody and says it, this once; nothing when they have as many as they may. */
    Optional<String> make(UUID person, Instant now) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        int made = sql.sql("""
                        INSERT INTO myday.feed (hash, person, made)
                        SELECT :hash, :person, :now
                        WHERE (SELECT count(*) FROM myday.feed WHERE person = :person AND revoked IS NULL) < :most
                        """)
                .param("hash", sha256(secret))
                .param("person", person)
                .param("now", Timestamp.from(now))
                .param("most", MOST)
                .update();
        return made == 1 ? Optional.of(secret) : Optional.empty();
    }

    /** Those of somebody that work, the newest first. */
    List<Feed> of(UUID person) {
        return sql.sql("""
                        SELECT id, person, made, fetched FROM myday.feed
                        WHERE person = :person AND revoked IS NULL ORDER BY made DESC, id
                        """).param("person", person).query((row, n) -> feed(row)).list();
    }

    /** The one with that secret, if it works; notes that it was asked for. */
    Optional<Feed> fetch(String secret, LocalDate day) {
        return sql.sql("""
                        UPDATE myday.feed SET fetched = :day WHERE hash = :hash AND revoked IS NULL
                        RETURNING id, person, made, fetched
                        """)
                .param("day", Date.valueOf(day))
                .param("hash", sha256(secret))
                .query((row, n) -> feed(row))
                .optional();
    }

    /** Ends one of somebody's; false when it is not theirs, or ended before. */
    boolean revoke(UUID id, UUID person, Instant now) {
        return sql.sql("""
                        UPDATE myday.feed SET revoked = :now WHERE id = :id AND person = :person AND revoked IS NULL
                        """)
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .param("person", person)
                        .update()
                == 1;
    }

    private static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("person", UUID.class)),
                row.getTimestamp("made").toInstant(),
                row.getObject("fetched", LocalDate.class));
    }

    private static byte[] sha256(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
