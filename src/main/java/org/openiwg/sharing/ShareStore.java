package org.openiwg.sharing;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.BodyId;
import org.openiwg.record.Visibility.Shared;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is shared with whom, in the schema {@code sharing}. */
final class ShareStore {

    private final JdbcClient sql;

    ShareStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /** What is shared in a body on a day. */
    List<Share> in(String body, LocalDate day) {
        return sql.sql("""
                        SELECT id, body, thing, post, since, until, by FROM sharing.share
                        WHERE body = :body AND ended IS NULL AND (until IS NULL OR until >= :day)
                        ORDER BY thing, since, id
                        """)
                .param("body", body)
                .param("day", Date.valueOf(day))
                .query((row, n) -> new Share(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        new Shared(new BodyId(row.getString("body")), row.getString("thing")),
                        Objects.requireNonNull(row.getObject("post", UUID.class)),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("by")))
                .list();
    }

    /** What is shared with some posts on a day. */
    Set<Shared> with(Set<UUID> posts, LocalDate day) {
        return new HashSet<>(sql.sql("""
                        SELECT body, thing FROM sharing.share
                        WHERE post IN (:posts) AND ended IS NULL AND since <= :day AND (until IS NULL OR until >= :day)
                        """)
                .param("posts", posts)
                .param("day", Date.valueOf(day))
                .query((row, n) -> new Shared(new BodyId(row.getString("body")), row.getString("thing")))
                .list());
    }

    /** Shares something; false when it is shared with that post already. */
    boolean add(Shared shared, UUID post, LocalDate since, @Nullable LocalDate until, String by) {
        // What came to its last day no longer stands in the way.
        sql.sql("""
                        UPDATE sharing.share SET ended = until
                        WHERE body = :body AND thing = :thing AND post = :post AND ended IS NULL AND until < :since
                        """)
                .param("body", shared.body().slug())
                .param("thing", shared.what())
                .param("post", post)
                .param("since", Date.valueOf(since))
                .update();
        return sql.sql("""
                        INSERT INTO sharing.share (body, thing, post, since, until, by)
                        VALUES (:body, :thing, :post, :since, :until, :by)
                        ON CONFLICT (body, thing, post) WHERE ended IS NULL DO NOTHING
                        """)
                        .param("body", shared.body().slug())
                        .param("thing", shared.what())
                        .param("post", post)
                        .param("since", Date.valueOf(since))
                        .param("until", until == null ? null : Date.valueOf(until))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Ends what is shared, at once; false when it is not there, or ended before. */
    boolean end(UUID id, String body, String by, Instant now) {
        return sql.sql("""
                        UPDATE sharing.share SET ended = :now, ended_by = :by
                        WHERE id = :id AND body = :body AND ended IS NULL
                        """)
                        .param("now", Timestamp.from(now))
                        .param("by", by)
                        .param("id", id)
                        .param("body", body)
                        .update()
                == 1;
    }
}
