package org.openiwg.consultation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls, in the schema {@code consultation}. */
final class CallStore {

    private final JdbcClient sql;

    CallStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    void add(Call call, Instant now) {
        sql.sql("""
                        INSERT INTO consultation.call (id, body, slug, title_en, title_fr, text_en, text_fr,
                            members, invited, opens, closes, state, made)
                        VALUES (:id, :body, :slug, :title_en, :title_fr, :text_en, :text_fr,
                            :members, :invited, :opens, :closes, :state, :made)
                        """)
                .param("id", call.id())
                .param("body", call.body().slug())
                .param("slug", call.slug())
                .params(words(call))
                .param("made", Timestamp.from(now))
                .update();
    }

    /** Changes it; false when it was changed since it was read. */
    boolean save(Call call) {
        return sql.sql("""
                        UPDATE consultation.call SET title_en = :title_en, title_fr = :title_fr, text_en = :text_en,
                            text_fr = :text_fr, members = :members, invited = :invited, opens = :opens, closes = :closes,
                            state = :state, opened_as = :opened_as, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                        .param("id", call.id())
                        .params(words(call))
                        .param("opened_as", call.openedAs())
                        .param("version", call.version())
                        .update()
                == 1;
    }

    private static java.util.Map<String, Object> words(Call call) {
        return java.util.Map.of(
                "title_en", call.title().en(),
                "title_fr", call.title().fr(),
                "text_en", call.text().en(),
                "text_fr", call.text().fr(),
                "members", call.members(),
                "invited", call.invited(),
                "opens", Date.valueOf(call.opens()),
                "closes", Date.valueOf(call.closes()),
                "state", call.state().word());
    }

    Optional<Call> find(BodyId body, String slug) {
        return sql.sql("SELECT * FROM consultation.call WHERE body = :body AND slug = :slug")
                .param("body", body.slug())
                .param("slug", slug)
                .query((row, n) -> call(row))
                .optional();
    }

    Optional<Call> find(UUID id) {
        return sql.sql("SELECT * FROM consultation.call WHERE id = :id")
                .param("id", id)
                .query((row, n) -> call(row))
                .optional();
    }

    /** The same, and nobody else gets it until the transaction ends. */
    Call lock(UUID id) {
        return sql.sql("SELECT * FROM consultation.call WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query((row, n) -> call(row))
                .single();
    }

    /** The calls of a body, the latest first. */
    List<Call> of(BodyId body) {
        return sql.sql("SELECT * FROM consultation.call WHERE body = :body ORDER BY opens DESC, made DESC")
                .param("body", body.slug())
                .query((row, n) -> call(row))
                .list();
    }

    /** The calls of all bodies whose state a new day changes: those to be opened, those to be closed. */
    List<Call> due(LocalDate today) {
        return sql.sql("""
                        SELECT * FROM consultation.call
                        WHERE (state = 'scheduled' AND opens <= :today) OR (state = 'open' AND closes < :today)
                        ORDER BY body, slug
                        """)
                .param("today", Date.valueOf(today))
                .query((row, n) -> call(row))
                .list();
    }

    private static Call call(ResultSet row) throws SQLException {
        return new Call(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                new BodyId(row.getString("body")),
                row.getString("slug"),
                text(row, "title"),
                text(row, "text"),
                row.getBoolean("members"),
                row.getBoolean("invited"),
                Objects.requireNonNull(row.getObject("opens", LocalDate.class)),
                Objects.requireNonNull(row.getObject("closes", LocalDate.class)),
                Call.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("opened_as", Long.class),
                row.getInt("version"));
    }

    static Bilingual text(ResultSet row, String column) throws SQLException {
        return Bilingual.of(row.getString(column + "_en"), row.getString(column + "_fr"));
    }
}
