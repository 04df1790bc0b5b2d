package org.openiwg.meeting;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The quorum rules of bodies. */
final class QuorumStore {

    private final JdbcClient sql;

    QuorumStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    void add(BodyId body, QuorumRule rule, Instant now) {
        sql.sql("""
                        INSERT INTO meeting.quorum_rule (id, body, since, kind, part, whole, source_en, source_fr, in_force, made)
                        VALUES (:id, :body, :since, :kind, :part, :whole, :en, :fr, :inForce, :now)
                        """)
                .param("id", rule.id())
                .param("body", body.slug())
                .param("since", Date.valueOf(rule.since()))
                .param("kind", rule.quorum().kind().word())
                .param("part", rule.quorum().part())
                .param("whole", rule.quorum().whole())
                .param("en", rule.source().en())
                .param("fr", rule.source().fr())
                .param("inForce", rule.inForce())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The co-chairs have signed it. */
    void comeIntoForce(UUID rule) {
        sql.sql("UPDATE meeting.quorum_rule SET in_force = true WHERE id = :id")
                .param("id", rule)
                .update();
    }

    /** All rules that a body ever had or was asked to have, the latest first. */
    List<QuorumRule> of(BodyId body) {
        return sql.sql("""
                        SELECT id, since, kind, part, whole, source_en, source_fr, in_force FROM meeting.quorum_rule
                        WHERE body = :body ORDER BY since DESC, made DESC, id
                        """)
                .param("body", body.slug())
                .query((row, n) -> rule(row))
                .list();
    }

    /** The rule of a body on a day; empty when it has none of its own. */
    Optional<QuorumRule> on(BodyId body, LocalDate day) {
        return of(body).stream()
                .filter(rule -> rule.inForce() && !rule.since().isAfter(day))
                .findFirst();
    }

    private static QuorumRule rule(ResultSet row) throws SQLException {
        return new QuorumRule(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getDate("since").toLocalDate(),
                new Quorum(Quorum.Kind.of(row.getString("kind")), row.getInt("part"), row.getInt("whole")),
                Bilingual.of(row.getString("source_en"), row.getString("source_fr")),
                row.getBoolean("in_force"));
    }
}
