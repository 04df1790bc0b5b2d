package org.openiwg.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.record.AcceptedFile;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The documents of drafts, with their bytes, each once a draft. Whoever calls has made sure whose draft it is. */
final class DraftFileStore {

    private final JdbcClient sql;

    DraftFileStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /** In the order in which they came. */
    List<DraftFile> of(UUID draft) {
        return sql.sql("""
                        SELECT encode(sha256, 'hex') AS hash, name, media_type, octet_length(content) AS size,
                               title_en, title_fr, audience
                        FROM desk.draft_file WHERE draft = :draft ORDER BY place
                        """).param("draft", draft).query((row, n) -> file(row)).list();
    }

    AcceptedFile content(UUID draft, DraftFile file) {
        byte[] bytes = sql.sql("""
                        SELECT content FROM desk.draft_file
                        WHERE draft = :draft AND sha256 = decode(:sha256, 'hex')
                        """)
                .param("draft", draft)
                .param("sha256", file.sha256())
                .query(byte[].class)
                .single();
        return new AcceptedFile(file.name(), file.mediaType(), bytes);
    }

    /** Adds a document; one with the same bytes that is there already stays as it is. */
    void add(UUID draft, AcceptedFile file) {
        sql.sql("""
                        INSERT INTO desk.draft_file (draft, sha256, name, media_type, content)
                        VALUES (:draft, decode(:sha256, 'hex'), :name, :media_type, :content)
                        ON CONFLICT (draft, sha256) DO NOTHING
                        """)
                .param("draft", draft)
                .param("sha256", file.sha256())
                .param("name", file.name())
                .param("media_type", file.mediaType())
                .param("content", file.content())
                .update();
    }

    void describe(UUID draft, String sha256, Bilingual title, Audience audience) {
        sql.sql("""
                        UPDATE desk.draft_file SET title_en = :en, title_fr = :fr, audience = :audience
                        WHERE draft = :draft AND sha256 = decode(:sha256, 'hex')
                        """)
                .param("draft", draft)
                .param("sha256", sha256)
                .param("en", title.en())
                .param("fr", title.fr())
                .param("audience", audience.word())
                .update();
    }

    void remove(UUID draft, String sha256) {
        sql.sql("DELETE FROM desk.draft_file WHERE draft = :draft AND sha256 = decode(:sha256, 'hex')")
                .param("draft", draft)
                .param("sha256", sha256)
                .update();
    }

    /** The bytes are in the register now. */
    void removeAll(UUID draft) {
        sql.sql("DELETE FROM desk.draft_file WHERE draft = :draft")
                .param("draft", draft)
                .update();
    }

    private static DraftFile file(ResultSet row) throws SQLException {
        return new DraftFile(
                row.getString("hash"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                new Bilingual(row.getString("title_en"), row.getString("title_fr")),
                Objects.requireNonNull(Audience.of(row.getString("audience")), "an audience that is none any more"));
    }
}
