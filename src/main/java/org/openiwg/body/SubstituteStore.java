package org.openiwg.body;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.record.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who stood or stands in for which co-chair, in the schema {@code body}. */
final class SubstituteStore {

    private final JdbcClient sql;

    SubstituteStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /** Everyone who ever was a substitute in a body, the latest first. */
    List<Substitute> of(String body) {
        return sql.sql("""
                        SELECT id, body, institution, person, name, appointed_by, since, until, reason_en, reason_fr,
                               appointed, revoked
                        FROM body.substitute WHERE body = :body ORDER BY appointed DESC, id
                        """)
                .param("body", body)
                .query((row, n) -> substitute(row))
                .list();
    }

    /** Who can sign for an absent co-chair of a body on a day. */
    List<Substitute> on(String body, LocalDate day) {
        return of(body).stream().filter(one -> one.isOn(day)).toList();
    }

    /** In whose place somebody can sign on a day. */
    List<Substitute> ofPerson(String person, LocalDate day) {
        return sql.sql("""
                        SELECT id, body, institution, person, name, appointed_by, since, until, reason_en, reason_fr,
                               appointed, revoked
                        FROM body.substitute
                        WHERE person = :person AND revoked IS NULL AND since <= :day AND until >= :day
                        ORDER BY body, institution, appointed
                        """)
                .param("person", person)
                .param("day", Date.valueOf(day))
                .query((row, n) -> substitute(row))
                .list();
    }

    void add(Substitute substitute) {
        sql.sql("""
                        INSERT INTO body.substitute (id, body, institution, person, name, appointed_by, since, until,
                                                     reason_en, reason_fr, appointed)
                        VALUES (:id, :body, :institution, :person, :name, :by, :since, :until, :en, :fr, :now)
                        """)
                .param("id", substitute.id())
                .param("body", substitute.body())
                .param("institution", substitute.institution())
                .param("person", substitute.person())
                .param("name", substitute.name())
                .param("by", substitute.appointedBy())
                .param("since", Date.valueOf(substitute.since()))
                .param("until", Date.valueOf(substitute.until()))
                .param("en", substitute.reason().en())
                .param("fr", substitute.reason().fr())
                .param("now", Timestamp.from(substitute.appointed()))
                .update();
    }

    /** Takes it back; false when that was done before. */
    boolean revoke(UUID id, Instant now) {
        return sql.sql("UPDATE body.substitute SET revoked = :now WHERE id = :id AND revoked IS NULL")
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private static Substitute substitute(ResultSet row) throws SQLException {
        Timestamp revoked = row.getTimestamp("revoked");
        return new Substitute(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("body"),
                row.getString("institution"),
                row.getString("person"),
                row.getString("name"),
                row.getString("appointed_by"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                Bilingual.of(row.getString("reason_en"), row.getString("reason_fr")),
                row.getTimestamp("appointed").toInstant(),
                revoked == null ? null : revoked.toInstant());
    }
}
