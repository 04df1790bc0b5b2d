package org.openiwg.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One-time links, by the hash of their secret; mailed ones belong to the session that asked. */
final class LinkStore {

    private static final int MOST_TRIES = 5;

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    LinkStore(DataSource app) {
        this.sql = JdbcClient.create(app);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /**
     * A new link.
     *
     * @param askedBy the hash of the session that asked; null when it works everywhere
     * @param code the hash of what can be typed there instead; null when nothing can
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Fresh(
            byte[] hash,
            byte @Nullable [] askedBy,
            byte @Nullable [] code,
            UUID person,
            Instant made,
            Instant expires) {}

    boolean isEmpty() {
        return !Boolean.TRUE.equals(sql.sql("SELECT EXISTS (SELECT FROM people.one_time_link)")
                .query(Boolean.class)
                .single());
    }

    void add(Fresh link) {
        sql.sql("""
                        INSERT INTO people.one_time_link (hash, asked_by, code, person, made, expires)
                        VALUES (:hash, :by, :code, :person, :made, :expires)
                        """)
                .param("hash", link.hash())
                .param("by", link.askedBy())
                .param("code", link.code())
                .param("person", link.person())
                .param("made", Timestamp.from(link.made()))
                .param("expires", Timestamp.from(link.expires()))
                .update();
    }

    /** Whether the link can still be used: in that session, elsewhere, or nowhere. */
    OneTimeLinks.Use use(byte[] hash, byte[] session, Instant now) {
        return sql.sql("""
                        SELECT asked_by IS NULL OR asked_by = :session FROM people.one_time_link
                        WHERE hash = :hash AND used IS NULL AND tries < :most AND expires > :now
                        """)
                .param("hash", hash)
                .param("session", session)
                .param("most", MOST_TRIES)
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .optional()
                .map(here -> here ? OneTimeLinks.Use.HERE : OneTimeLinks.Use.ELSEWHERE)
                .orElse(OneTimeLinks.Use.NOWHERE);
    }

    /**
     * Whom a link signed in.
     *
     * @param mailed whether it was asked for from a browser, and not printed
     */
    record Used(UUID person, boolean mailed) {}

    /** Uses a link up, if it is still open to that session; of two who try at once one gets it. */
    Optional<Used> useUp(byte[] hash, byte[] session, Instant now) {
        return sql.sql("""
                        UPDATE people.one_time_link SET used = :now
                        WHERE hash = :hash AND used IS NULL AND tries < :most AND expires > :now
                            AND (asked_by IS NULL OR asked_by = :session)
                        RETURNING person, asked_by IS NOT NULL AS mailed
                        """)
                .param("hash", hash)
                .param("session", session)
                .param("most", MOST_TRIES)
                .param("now", Timestamp.from(now))
                .query((row, n) ->
                        new Used(Objects.requireNonNull(row.getObject("person", UUID.class)), row.getBoolean("mailed")))
                .optional();
    }

    /** Uses up the link of a session whose code was typed there. Every try counts against every link of the session. */
    Optional<UUID> useCode(byte[] code, byte[] session, Instant now) {
        return Objects.requireNonNull(transaction.execute(status -> {
            sql.sql("""
                            UPDATE people.one_time_link SET tries = tries + 1
                            WHERE asked_by = :session AND used IS NULL AND expires > :now
                            """)
                    .param("session", session)
                    .param("now", Timestamp.from(now))
                    .update();
            return sql.sql("""
                            UPDATE people.one_time_link SET used = :now
                            WHERE asked_by = :session AND code = :code AND used IS NULL AND tries <= :most
                                AND expires > :now
                            RETURNING person
                            """)
                    .param("session", session)
                    .param("code", code)
                    .param("most", MOST_TRIES)
                    .param("now", Timestamp.from(now))
                    .query(UUID.class)
                    .optional();
        }));
    }
}
