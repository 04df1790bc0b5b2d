package org.openiwg.meeting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which decisions and action items came of which item. */
final class OutcomeStore {

    /** What came of an item. */
    enum Kind {
        DECISION,
        ACTION;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One of them.
     *
     * @param slug what the register calls it
     */
    record Outcome(UUID id, UUID item, Kind kind, String slug) {}

    private final JdbcClient sql;

    OutcomeStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    UUID add(MeetingId meeting, UUID item, Kind kind, String slug, Instant now) {
        return Objects.requireNonNull(sql.sql("""
                        INSERT INTO meeting.outcome (body, meeting, item, kind, slug, made)
                        VALUES (:body, :meeting, :item, :kind, :slug, :now) RETURNING id
                        """)
                .param("body", meeting.body().slug())
                .param("meeting", meeting.slug())
                .param("item", item)
                .param("kind", kind.word())
                .param("slug", slug)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .single());
    }

    List<Outcome> of(MeetingId meeting) {
        return sql.sql("""
                        SELECT id, item, kind, slug FROM meeting.outcome WHERE body = :body AND meeting = :meeting
                        ORDER BY made, id
                        """)
                .param("body", meeting.body().slug())
                .param("meeting", meeting.slug())
                .query((row, n) -> new Outcome(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        Objects.requireNonNull(row.getObject("item", UUID.class)),
                        "decision".equals(row.getString("kind")) ? Kind.DECISION : Kind.ACTION,
                        row.getString("slug")))
                .list();
    }
}
