package org.openiwg.publication;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files of editions that were made so far, in the schema {@code publication}. */
final class EditionFileStore {

    private final JdbcClient sql;

    EditionFileStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    Optional<byte[]> body(Edition edition, String language, String file) {
        return sql.sql("""
                        SELECT body FROM publication.edition_file
                        WHERE pamphlet = :pamphlet AND number = :number AND language = :language AND file = :file
                        """)
                .param("pamphlet", edition.pamphlet())
                .param("number", edition.number())
                .param("language", language)
                .param("file", file)
                .query((row, n) -> row.getBytes("body"))
                .optional();
    }

    /** What is known of the files of a language. */
    List<Certified> certified(Edition edition, String language) {
        return sql.sql("""
                        SELECT file, sha256, pages, points, passed FROM publication.edition_file
                        WHERE pamphlet = :pamphlet AND number = :number AND language = :language ORDER BY file
                        """)
                .param("pamphlet", edition.pamphlet())
                .param("number", edition.number())
                .param("language", language)
                .query((row, n) -> new Certified(
                        row.getString("file"),
                        row.getString("sha256"),
                        row.getInt("pages"),
                        row.getDouble("points"),
                        List.of((String[]) row.getArray("passed").getArray())))
                .list();
    }

    void add(Edition edition, String language, Made made, Certified certified) {
        sql.sql("""
                        INSERT INTO publication.edition_file (pamphlet, number, language, file, body, sha256, pages, points, passed)
                        VALUES (:pamphlet, :number, :language, :file, :body, :sha256, :pages, :points, :passed)
                        ON CONFLICT DO NOTHING
                        """)
                .param("pamphlet", edition.pamphlet())
                .param("number", edition.number())
                .param("language", language)
                .param("file", made.name())
                .param("body", made.bytes())
                .param("sha256", certified.sha256())
                .param("pages", certified.pages())
                .param("points", certified.points())
                .param("passed", certified.passed().toArray(String[]::new))
                .update();
    }
}
