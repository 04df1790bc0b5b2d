package org.openiwg.people;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What passkeys are to sign: 32 random bytes, good once, for five minutes, for one purpose and for the session that asked. They
 * lie in the database, so that of two who bring the same answer at once, on whatever nodes, one gets in.
 */
final class Challenges {

    static final Duration VALID = Duration.ofMinutes(5);

    private static final int BYTES = 32;

    private final JdbcClient sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Challenges(DataSource app, Clock clock) {
        this.sql = JdbcClient.create(app);
        this.clock = clock;
    }

    /** A new one, in base64url. */
    String issue(Purpose purpose, String session) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        sql.sql("DELETE FROM people.challenge WHERE expires <= :now")
                .param("now", Timestamp.from(now))
                .update();
        sql.sql("INSERT INTO people.challenge (key, expires) VALUES (:key, :expires)")
                .param("key", key(purpose, session, challenge))
                .param("expires", Timestamp.from(now.plus(VALID)))
                .update();
        return challenge;
    }

    /** Uses one up; false when it was none of ours, used before, too old, or another session's. */
    boolean use(Purpose purpose, String session, byte[] challenge) {
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(challenge);
        return sql.sql("DELETE FROM people.challenge WHERE key = :key AND expires > :now")
                        .param("key", key(purpose, session, text))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private static byte[] key(Purpose purpose, String session, String challenge) {
        return Sha256.of(purpose + " " + session + " " + challenge);
    }
}
