package org.openiwg.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was filled in, between the preview and the decision; the file itself is not kept. Each is its sender's alone. */
final class SheetStore {

    /** What nobody decides about for so long is forgotten. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};

    private final JdbcClient sql;

    SheetStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /**
     * A sheet that was sent.
     *
     * @param recorded how many acts came of it; null while it waits
     */
    record Sent(
            UUID id,
            String body,
            String name,
            List<Line> lines,
            @Nullable Integer recorded) {}

    UUID add(String person, String body, String name, List<Line> lines, Instant now) {
        return Objects.requireNonNull(sql.sql("""
                        INSERT INTO sheet.sent (person, body, name, lines, saved)
                        VALUES (:person, :body, :name, CAST(:lines AS jsonb), :now) RETURNING id
                        """)
                .param("person", person)
                .param("body", body)
                .param("name", name)
                .param("lines", JSON.writeValueAsString(lines))
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .single());
    }

    Optional<Sent> find(UUID id, String person, String body) {
        return sql.sql("""
                        SELECT id, body, name, lines, recorded FROM sheet.sent
                        WHERE id = :id AND person = :person AND body = :body
                        """)
                .param("id", id)
                .param("person", person)
                .param("body", body)
                .query((row, n) -> sent(row))
                .optional();
    }

    /** The same, and nobody else gets it until the transaction ends. */
    Optional<Sent> lock(UUID id, String person, String body) {
        return sql.sql("""
                        SELECT id, body, name, lines, recorded FROM sheet.sent
                        WHERE id = :id AND person = :person AND body = :body FOR UPDATE
                        """)
                .param("id", id)
                .param("person", person)
                .param("body", body)
                .query((row, n) -> sent(row))
                .optional();
    }

    /** What was filled in goes to the register; here only how much it was stays, for whoever clicks twice. */
    void recorded(UUID id, int acts) {
        sql.sql("UPDATE sheet.sent SET lines = '[]', recorded = :acts WHERE id = :id")
                .param("id", id)
                .param("acts", acts)
                .update();
    }

    void discard(UUID id, String person) {
        sql.sql("DELETE FROM sheet.sent WHERE id = :id AND person = :person")
                .param("id", id)
                .param("person", person)
                .update();
    }

    void forgetOld(Instant now) {
        sql.sql("DELETE FROM sheet.sent WHERE saved < :before")
                .param("before", Timestamp.from(now.minus(KEPT)))
                .update();
    }

    private static Sent sent(ResultSet row) throws SQLException {
        return new Sent(
                row.getObject("id", UUID.class),
                row.getString("body"),
                row.getString("name"),
                JSON.readValue(row.getString("lines"), LINES),
                row.getObject("recorded", Integer.class));
    }
}
