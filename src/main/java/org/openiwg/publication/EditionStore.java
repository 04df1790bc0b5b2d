package org.openiwg.publication;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Pamphlets and their editions, in the schema {@code publication}. */
final class EditionStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient sql;

    EditionStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /** What an edition keeps of its source. */
    private record Kept(
            String name, String language, List<Segment> segments, Map<String, Map<String, String>> translations) {}

    /** A pamphlet and the number of its newest edition. */
    record Listed(String slug, String name, int newest) {}

    /** Those that have an edition, by name. */
    List<Listed> all() {
        return sql.sql("""
                        SELECT p.slug, p.name, max(e.number) AS newest
                        FROM publication.pamphlet p JOIN publication.edition e ON e.pamphlet = p.slug
                        GROUP BY p.slug, p.name ORDER BY p.name, p.slug
                        """)
                .query((row, n) -> new Listed(row.getString("slug"), row.getString("name"), row.getInt("newest")))
                .list();
    }

    /** Which editions it has, the newest first; none when there is no such pamphlet. */
    List<Issued> of(String pamphlet) {
        return sql.sql("SELECT number, issued FROM publication.edition WHERE pamphlet = :pamphlet ORDER BY number DESC")
                .param("pamphlet", pamphlet)
                .query((row, n) -> new Issued(row.getInt("number"), issued(row)))
                .list();
    }

    Optional<Edition> edition(String pamphlet, int number) {
        return sql.sql("""
                        SELECT pamphlet, number, issued, source FROM publication.edition
                        WHERE pamphlet = :pamphlet AND number = :number
                        """)
                .param("pamphlet", pamphlet)
                .param("number", number)
                .query(EditionStore::edition)
                .optional();
    }

    /** The newest edition that has the language. */
    Optional<Edition> newest(String pamphlet, String language) {
        return sql.sql("""
                        SELECT pamphlet, number, issued, source FROM publication.edition
                        WHERE pamphlet = :pamphlet
                          AND (source ->> 'language' = :language OR jsonb_exists(source -> 'translations', :language))
                        ORDER BY number DESC LIMIT 1
                        """)
                .param("pamphlet", pamphlet)
                .param("language", language)
                .query(EditionStore::edition)
                .optional();
    }

    private static Edition edition(ResultSet row, int n) throws SQLException {
        Kept kept = JSON.readValue(row.getString("source"), Kept.class);
        int number = row.getInt("number");
        LocalDate issued = issued(row);
        LeafletSource source = new LeafletSource(
                kept.name(),
                String.valueOf(number),
                issued,
                kept.language(),
                kept.segments(),
                kept.translations(),
                Map.of());
        return new Edition(row.getString("pamphlet"), number, issued, source);
    }

    private static LocalDate issued(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("issued", LocalDate.class));
    }

    /** Adds the next edition, and the pamphlet with its first one. */
    int add(String pamphlet, LeafletSource source) {
        sql.sql("INSERT INTO publication.pamphlet (slug, name) VALUES (:slug, :name) ON CONFLICT DO NOTHING")
                .param("slug", pamphlet)
                .param("name", source.name())
                .update();
        Kept kept = new Kept(source.name(), source.language(), source.segments(), source.translations());
        return Optional.ofNullable(sql.sql("""
                        INSERT INTO publication.edition (pamphlet, number, issued, source)
                        SELECT :pamphlet, coalesce(max(number), 0) + 1, :issued, CAST(:source AS jsonb)
                        FROM publication.edition WHERE pamphlet = :pamphlet
                        RETURNING number
                        """)
                        .param("pamphlet", pamphlet)
                        .param("issued", Date.valueOf(source.date()))
                        .param("source", JSON.writeValueAsString(kept))
                        .query(Integer.class)
                        .single())
                .orElseThrow();
    }
}
