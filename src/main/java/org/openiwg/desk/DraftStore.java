package org.openiwg.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.ActKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts, in the schema {@code desk}; each is its person's alone. */
final class DraftStore {

    /** What nobody came back to for so long is forgotten. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient sql;

    DraftStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /** Keeps a new draft. */
    UUID add(String person, String body, ActKind kind, Typed typed, long seen, Instant now) {
        return add(person, body, ActForm.of(kind), null, typed, seen, now);
    }

    /** Keeps a new draft that is about an entry; null when it is about none. */
    UUID add(String person, String body, ActForm form, @Nullable Long entry, Typed typed, long seen, Instant now) {
        return Objects.requireNonNull(sql.sql("""
                        INSERT INTO desk.draft (person, body, act, aim, entry, answers, seen, saved)
                        VALUES (:person, :body, :act, :aim, :entry, CAST(:answers AS jsonb), :seen, :now)
                        RETURNING id
                        """)
                .param("person", person)
                .param("body", body)
                .param("act", form.kind().word())
                .param("aim", form.aim().word())
                .param("entry", entry)
                .param("answers", JSON.writeValueAsString(typed.answers()))
                .param("seen", seen)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .single());
    }

    /** Keeps what was changed in a draft that is not recorded yet; false when there is none. */
    boolean keep(UUID id, String person, Typed typed, long seen, Instant now) {
        return sql.sql("""
                        UPDATE desk.draft SET answers = CAST(:answers AS jsonb), seen = :seen, saved = :now
                        WHERE id = :id AND person = :person AND recorded_as IS NULL
                        """)
                        .param("id", id)
                        .param("person", person)
                        .param("answers", JSON.writeValueAsString(typed.answers()))
                        .param("seen", seen)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<Draft> find(UUID id, String person) {
        return sql.sql("""
                        SELECT id, person, body, act, aim, entry, answers, seen, saved, recorded_as
                        FROM desk.draft WHERE id = :id AND person = :person
                        """)
                .param("id", id)
                .param("person", person)
                .query((row, n) -> draft(row))
                .optional();
    }

    /** The same, and nobody else gets it until the transaction ends. */
    Optional<Draft> lock(UUID id, String person) {
        return sql.sql("""
                        SELECT id, person, body, act, aim, entry, answers, seen, saved, recorded_as
                        FROM desk.draft WHERE id = :id AND person = :person FOR UPDATE
                        """)
                .param("id", id)
                .param("person", person)
                .query((row, n) -> draft(row))
                .optional();
    }

    /** The drafts of a person in a body that are not recorded yet, the latest first. */
    List<Draft> of(String person, String body) {
        return sql.sql("""
                        SELECT id, person, body, act, aim, entry, answers, seen, saved, recorded_as
                        FROM desk.draft WHERE person = :person AND body = :body AND recorded_as IS NULL
                        ORDER BY saved DESC, id LIMIT 50
                        """)
                .param("person", person)
                .param("body", body)
                .query((row, n) -> draft(row))
                .list();
    }

    /** What was typed goes to the register; here only the entry's number stays, for whoever clicks twice. */
    void recorded(UUID id, long index) {
        sql.sql("UPDATE desk.draft SET answers = '{}', recorded_as = :index WHERE id = :id")
                .param("id", id)
                .param("index", index)
                .update();
    }

    void discard(UUID id, String person) {
        sql.sql("DELETE FROM desk.draft WHERE id = :id AND person = :person")
                .param("id", id)
                .param("person", person)
                .update();
    }

    void forgetOld(Instant now) {
        sql.sql("DELETE FROM desk.draft WHERE saved < :before")
                .param("before", Timestamp.from(now.minus(KEPT)))
                .update();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getString("body"),
                Objects.requireNonNull(ActKind.of(row.getString("act")), "an act that is none any more"),
                Aim.of(row.getString("aim")),
                row.getObject("entry", Long.class),
                new Typed(JSON.readValue(row.getString("answers"), ANSWERS)),
                row.getLong("seen"),
                row.getTimestamp("saved").toInstant(),
                row.getObject("recorded_as", Long.class));
    }
}
