package org.openiwg.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was asked by name. */
final class InvitationStore {

    private final JdbcClient sql;

    InvitationStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /**
     * Somebody was asked.
     *
     * @param name a post or a person; may be empty
     * @param isRevoked whether the link opens nothing any more
     * @param answered how far the answer is: a state of a submission, empty for none
     */
    record Invitation(
            UUID id, UUID call, String name, String email, Language language, boolean isRevoked, String answered) {}

    /** Asks somebody; false when that address was asked already. */
    boolean add(Invitation invitation, String secret, Instant now) {
        return sql.sql("""
                        INSERT INTO consultation.invitation (id, call, hash, name, email, language, made)
                        VALUES (:id, :call, :hash, :name, :email, :language, :now) ON CONFLICT DO NOTHING
                        """)
                        .param("id", invitation.id())
                        .param("call", invitation.call())
                        .param("hash", Secret.hash(secret))
                        .param("name", invitation.name())
                        .param("email", invitation.email())
                        .param("language", invitation.language().code())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    List<Invitation> of(UUID call) {
        return sql.sql("""
                        SELECT i.*, coalesce(s.state, '') AS answered
                        FROM consultation.invitation i LEFT JOIN consultation.submission s ON s.hash = i.hash
                        WHERE i.call = :call ORDER BY i.made, i.email
                        """)
                .param("call", call)
                .query((row, n) -> invitation(row))
                .list();
    }

    /** Whose link this is, unless it was revoked. */
    Optional<Invitation> withSecret(UUID call, String secret) {
        return sql.sql("""
                        SELECT i.*, '' AS answered FROM consultation.invitation i
                        WHERE call = :call AND hash = :hash AND revoked IS NULL
                        """)
                .param("call", call)
                .param("hash", Secret.hash(secret))
                .query((row, n) -> invitation(row))
                .optional();
    }

    /** Whether this link was revoked. */
    boolean isRevoked(String secret) {
        return sql.sql("SELECT count(*) FROM consultation.invitation WHERE hash = :hash AND revoked IS NOT NULL")
                        .param("hash", Secret.hash(secret))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void revoke(UUID call, UUID id, Instant now) {
        sql.sql("UPDATE consultation.invitation SET revoked = :now WHERE call = :call AND id = :id AND revoked IS NULL")
                .param("now", Timestamp.from(now))
                .param("call", call)
                .param("id", id)
                .update();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("call", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                "fr".equals(row.getString("language")) ? Language.FR : Language.EN,
                row.getTimestamp("revoked") != null,
                row.getString("answered"));
    }
}
