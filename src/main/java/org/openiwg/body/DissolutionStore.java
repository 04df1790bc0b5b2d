package org.openiwg.body;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.openiwg.record.Bilingual;
import org.openiwg.record.ThingId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plans of ending bodies, in the schema {@code body}. */
final class DissolutionStore {

    private final JdbcClient sql;

    DissolutionStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    Optional<Ending> ending(String body) {
        return sql.sql("SELECT day, successor, note_en, note_fr, version FROM body.dissolution WHERE body = :body")
                .param("body", body)
                .query((row, n) -> new Ending(
                        Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                        row.getString("successor"),
                        Bilingual.of(row.getString("note_en"), row.getString("note_fr")),
                        row.getInt("version")))
                .optional();
    }

    Map<ThingId, Fate> fates(String body) {
        Map<ThingId, Fate> fates = new LinkedHashMap<>();
        sql.sql("""
                        SELECT obligation, fate, day, receiver, note_en, note_fr, version
                        FROM body.fate WHERE body = :body ORDER BY obligation
                        """)
                .param("body", body)
                .query((row, n) -> fate(row))
                .list()
                .forEach(fate -> fates.put(fate.obligation(), fate));
        return fates;
    }

    /** Keeps it when its version is the one that is there (0 for none); false when somebody else was faster. */
    boolean keep(String body, Ending ending) {
        return sql.sql("""
                        INSERT INTO body.dissolution AS d (body, day, successor, note_en, note_fr, version)
                        SELECT :body, :day, :successor, :en, :fr, 1
                        WHERE :version = 0 OR EXISTS (SELECT FROM body.dissolution WHERE body = :body)
                        ON CONFLICT (body) DO UPDATE
                        SET day = :day, successor = :successor, note_en = :en, note_fr = :fr, version = d.version + 1
                        WHERE d.version = :version
                        """)
                        .param("body", body)
                        .param("day", Date.valueOf(ending.day()))
                        .param("successor", ending.successor())
                        .param("en", ending.note().en())
                        .param("fr", ending.note().fr())
                        .param("version", ending.version())
                        .update()
                == 1;
    }

    /** The same for the fate of an obligation. */
    boolean keep(String body, Fate fate) {
        LocalDate day = fate.day();
        return sql.sql("""
                        INSERT INTO body.fate AS f (body, obligation, fate, day, receiver, note_en, note_fr, version)
                        SELECT :body, :obligation, :fate, CAST(:day AS date), :receiver, :en, :fr, 1
                        WHERE :version = 0
                           OR EXISTS (SELECT FROM body.fate WHERE body = :body AND obligation = :obligation)
                        ON CONFLICT (body, obligation) DO UPDATE
                        SET fate = :fate, day = CAST(:day AS date), receiver = :receiver, note_en = :en, note_fr = :fr,
                            version = f.version + 1
                        WHERE f.version = :version
                        """)
                        .param("body", body)
                        .param("obligation", fate.obligation().toString())
                        .param("fate", fate.kind().word())
                        .param("day", day == null ? null : day.toString())
                        .param("receiver", fate.receiver())
                        .param("en", fate.note().en())
                        .param("fr", fate.note().fr())
                        .param("version", fate.version())
                        .update()
                == 1;
    }

    private static Fate fate(ResultSet row) throws SQLException {
        return new Fate(
                Objects.requireNonNull(ThingId.parse(row.getString("obligation"))),
                Objects.requireNonNull(Fate.Kind.of(row.getString("fate"))),
                row.getObject("day", LocalDate.class),
                row.getString("receiver"),
                Bilingual.of(row.getString("note_en"), row.getString("note_fr")),
                row.getInt("version"));
    }
}
