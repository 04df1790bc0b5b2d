package org.openiwg.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.record.AcceptedFile;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The papers of agendas; the bytes of those that are not filed yet. */
final class PaperStore {

    private final JdbcClient sql;

    PaperStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    List<Paper> of(MeetingId meeting) {
        return sql.sql("""
                        SELECT p.id, p.item, p.title_en, p.title_fr, p.audience, p.name, p.media_type, p.sha256, p.size, p.entry
                        FROM meeting.paper p JOIN meeting.item i ON i.id = p.item
                        WHERE i.body = :body AND i.meeting = :meeting ORDER BY i.place, p.name, p.id
                        """)
                .param("body", meeting.body().slug())
                .param("meeting", meeting.slug())
                .query((row, n) -> paper(row))
                .list();
    }

    void add(UUID item, AcceptedFile file, Bilingual title, Audience audience) {
        sql.sql("""
                        INSERT INTO meeting.paper (item, title_en, title_fr, audience, name, media_type, sha256, size, content)
                        VALUES (:item, :en, :fr, :audience, :name, :type, :sha256, :size, :content)
                        """)
                .param("item", item)
                .param("en", title.en())
                .param("fr", title.fr())
                .param("audience", audience.word())
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("sha256", file.sha256())
                .param("size", file.content().length)
                .param("content", file.content())
                .update();
    }

    /** Takes out a paper that is not filed yet; false when it is. */
    boolean remove(UUID paper) {
        return sql.sql("DELETE FROM meeting.paper WHERE id = :id AND entry IS NULL")
                        .param("id", paper)
                        .update()
                == 1;
    }

    /** The bytes of a paper that is not filed yet. */
    Optional<byte[]> content(UUID paper) {
        return sql.sql("SELECT content FROM meeting.paper WHERE id = :id AND content IS NOT NULL")
                .param("id", paper)
                .query(byte[].class)
                .optional();
    }

    /** From now on it lies in the register. */
    void filed(UUID paper, long entry) {
        sql.sql("UPDATE meeting.paper SET content = NULL, entry = :entry WHERE id = :id")
                .param("entry", entry)
                .param("id", paper)
                .update();
    }

    private static Paper paper(ResultSet row) throws SQLException {
        return new Paper(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("item", UUID.class)),
                Bilingual.of(row.getString("title_en"), row.getString("title_fr")),
                Objects.requireNonNull(Audience.of(row.getString("audience"))),
                row.getString("name"),
                row.getString("media_type"),
                row.getString("sha256"),
                row.getLong("size"),
                row.getObject("entry", Long.class));
    }
}
