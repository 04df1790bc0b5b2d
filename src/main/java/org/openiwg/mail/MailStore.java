package org.openiwg.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox, in the schema {@code mail}. */
final class MailStore {

    private final JdbcClient sql;

    MailStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    UUID add(Mail mail, Instant now) {
        return Objects.requireNonNull(sql.sql("""
                        INSERT INTO mail.mail (recipient, language, subject, words, preferences, calendar_method, calendar, written, state)
                        VALUES (:to, :language, :subject, :text, :preferences, :method, :calendar, :now, 'waiting')
                        RETURNING id
                        """)
                .param("to", mail.to())
                .param("language", mail.language().code())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("preferences", mail.preferences())
                .param(
                        "method",
                        mail.calendar() == null ? "" : mail.calendar().method().name())
                .param(
                        "calendar",
                        mail.calendar() == null ? "" : mail.calendar().text())
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .single());
    }

    /**
     * Writes down that an attempt begins, before anything is sent: if nobody writes how it ended, it may have arrived.
     *
     * @param messageId what it shall be called, when it has no name yet
     * @return the mail, if it still waits
     */
    Optional<StoredMail> begin(UUID id, String messageId, Instant now) {
        return sql.sql("""
                        UPDATE mail.mail
                        SET attempts = attempts + 1, unknown = unknown + CASE WHEN begun IS NULL THEN 0 ELSE 1 END,
                            begun = :now, message_id = CASE message_id WHEN '' THEN :messageId ELSE message_id END
                        WHERE id = :id AND state = 'waiting'
                        RETURNING id, recipient, language, subject, words, preferences, calendar_method, calendar, written, state,
                            message_id, attempts, unknown, reason, settled
                        """)
                .param("now", Timestamp.from(now))
                .param("messageId", messageId)
                .param("id", id)
                .query((row, n) -> mail(row))
                .optional();
    }

    /** A server said that it has the mail. */
    void sent(UUID id, Instant now) {
        sql.sql("""
                        UPDATE mail.mail SET state = 'sent', begun = NULL, settled = :now, reason = ''
                        WHERE id = :id AND state = 'waiting'
                        """).param("now", Timestamp.from(now)).param("id", id).update();
    }

    /** An attempt failed; there will be another. */
    void failed(UUID id, String reason, boolean unknown) {
        sql.sql("""
                        UPDATE mail.mail SET begun = NULL, reason = :reason,
                            unknown = unknown + CASE WHEN :unknown THEN 1 ELSE 0 END
                        WHERE id = :id AND state = 'waiting'
                        """)
                .param("reason", reason)
                .param("unknown", unknown)
                .param("id", id)
                .update();
    }

    /** Nobody tries any more, until somebody says so. */
    void settle(UUID id, MailState state, Instant now) {
        sql.sql("""
                        UPDATE mail.mail SET state = :state, begun = NULL, settled = :now
                        WHERE id = :id AND state = 'waiting'
                        """)
                .param("state", state.word())
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    /** Makes a mail wait again that was given up or kept; false when it was neither. */
    boolean revive(UUID id) {
        return sql.sql("""
                        UPDATE mail.mail SET state = 'waiting', attempts = 0, settled = NULL
                        WHERE id = :id AND state IN ('dead', 'kept')
                        """).param("id", id).update() == 1;
    }

    Optional<StoredMail> mail(UUID id) {
        return sql.sql("""
                        SELECT id, recipient, language, subject, words, preferences, calendar_method, calendar, written, state,
                            message_id, attempts, unknown, reason, settled
                        FROM mail.mail WHERE id = :id
                        """).param("id", id).query((row, n) -> mail(row)).optional();
    }

    /** The mails of a state, the latest first. */
    List<StoredMail> mails(MailState state, int first, int most) {
        return sql.sql("""
                        SELECT id, recipient, language, subject, words, preferences, calendar_method, calendar, written, state,
                            message_id, attempts, unknown, reason, settled
                        FROM mail.mail WHERE state = :state ORDER BY written DESC, id OFFSET :first LIMIT :most
                        """)
                .param("state", state.word())
                .param("first", first)
                .param("most", most)
                .query((row, n) -> mail(row))
                .list();
    }

    List<UUID> ids(MailState state) {
        return sql.sql("SELECT id FROM mail.mail WHERE state = :state")
                .param("state", state.word())
                .query(UUID.class)
                .list();
    }

    int count(MailState state) {
        return Objects.requireNonNull(sql.sql("SELECT count(*) FROM mail.mail WHERE state = :state")
                .param("state", state.word())
                .query(Integer.class)
                .single());
    }

    /** Deletes what is settled and was written before a moment; how many. */
    int deleteSettledBefore(Instant moment) {
        return sql.sql("DELETE FROM mail.mail WHERE written < :moment AND state <> 'waiting'")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private static StoredMail mail(ResultSet row) throws SQLException {
        Timestamp settled = row.getTimestamp("settled");
        return new StoredMail(
                row.getObject("id", UUID.class),
                new Mail(
                        row.getString("recipient"),
                        Objects.requireNonNull(Language.of(row.getString("language"))),
                        row.getString("subject"),
                        row.getString("words"),
                        row.getString("preferences"),
                        calendar(row)),
                row.getTimestamp("written").toInstant(),
                MailState.named(row.getString("state")).orElseThrow(),
                row.getString("message_id"),
                row.getInt("attempts"),
                row.getInt("unknown"),
                row.getString("reason"),
                settled == null ? null : settled.toInstant());
    }

    private static @Nullable CalendarPart calendar(ResultSet row) throws SQLException {
        String method = row.getString("calendar_method");
        return method.isEmpty()
                ? null
                : new CalendarPart(CalendarPart.Method.valueOf(method), row.getString("calendar"));
    }
}
