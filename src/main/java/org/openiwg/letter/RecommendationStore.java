package org.openiwg.letter;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.openiwg.letter.Recommendation.Deed;
import org.openiwg.letter.Recommendation.State;
import org.openiwg.letter.Recommendation.Verdict;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where recommendations stand in their reports, and the drafts of the answers. */
final class RecommendationStore {

    private static final String RECOMMENDATION = """
            SELECT body, slug, report_en, report_fr, number, state, verdict, reason_en, reason_fr, deed, thing, title_en, title_fr,
                   owner, due, actor, version
            FROM letter.recommendation
            """;

    private final JdbcClient sql;

    RecommendationStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /** Adds one; false when the body has one of that name. */
    boolean add(String body, String slug, Bilingual report, String number) {
        return sql.sql("""
                        INSERT INTO letter.recommendation (body, slug, report_en, report_fr, number, state)
                        VALUES (:body, :slug, :en, :fr, :number, 'open') ON CONFLICT DO NOTHING
                        """)
                        .param("body", body)
                        .param("slug", slug)
                        .param("en", report.en())
                        .param("fr", report.fr())
                        .param("number", number)
                        .update()
                == 1;
    }

    Optional<Recommendation> find(String body, String slug) {
        return sql.sql(RECOMMENDATION + "WHERE body = :body AND slug = :slug")
                .param("body", body)
                .param("slug", slug)
                .query((row, n) -> read(row))
                .optional();
    }

    List<Recommendation> of(String body) {
        return sql.sql(RECOMMENDATION + "WHERE body = :body ORDER BY report_en, length(number), number, slug")
                .param("body", body)
                .query((row, n) -> read(row))
                .list();
    }

    List<Recommendation> signed() {
        return sql.sql(RECOMMENDATION + "WHERE state = 'signed' ORDER BY body, slug")
                .query((row, n) -> read(row))
                .list();
    }

    /** Saves the draft of an answer; false when somebody saved another, or it is no draft any more. */
    boolean save(Recommendation seen, Verdict verdict, Bilingual reason, Deed deed, String actor) {
        LocalDate due = deed.due();
        return sql.sql("""
                        UPDATE letter.recommendation SET state = 'draft', verdict = :verdict, reason_en = :reason_en,
                            reason_fr = :reason_fr, deed = :deed, thing = :thing, title_en = :title_en, title_fr = :title_fr,
                            owner = :owner, due = :due, actor = :actor, version = version + 1
                        WHERE body = :body AND slug = :slug AND version = :version AND state IN ('open', 'draft')
                        """)
                        .param("body", seen.body().slug())
                        .param("slug", seen.slug())
                        .param("version", seen.version())
                        .param("verdict", Words.of(verdict))
                        .param("reason_en", reason.en())
                        .param("reason_fr", reason.fr())
                        .param("deed", Words.of(deed.kind()))
                        .param("thing", deed.thing())
                        .param("title_en", deed.title().en())
                        .param("title_fr", deed.title().fr())
                        .param("owner", deed.owner())
                        .param("due", due == null ? null : Date.valueOf(due))
                        .param("actor", actor)
                        .update()
                == 1;
    }

    /** Moves one on; false when it is not in that state any more. */
    boolean move(String body, String slug, State from, State to) {
        return sql.sql("""
                        UPDATE letter.recommendation SET state = :to, version = version + 1
                        WHERE body = :body AND slug = :slug AND state = :from
                        """)
                        .param("body", body)
                        .param("slug", slug)
                        .param("from", Words.of(from))
                        .param("to", Words.of(to))
                        .update()
                == 1;
    }

    void signed(String body, String slug, long entry) {
        if (move(body, slug, State.PROPOSED, State.SIGNED)) {
            sql.sql("UPDATE letter.recommendation SET entry = :entry WHERE body = :body AND slug = :slug")
                    .param("entry", entry)
                    .param("body", body)
                    .param("slug", slug)
                    .update();
        }
    }

    private static Recommendation read(ResultSet row) throws SQLException {
        return new Recommendation(
                new BodyId(row.getString("body")),
                row.getString("slug"),
                Bilingual.of(row.getString("report_en"), row.getString("report_fr")),
                row.getString("number"),
                Words.known(State.class, row.getString("state")),
                Words.read(Verdict.class, row.getString("verdict")),
                Bilingual.of(row.getString("reason_en"), row.getString("reason_fr")),
                new Deed(
                        Words.known(Deed.Kind.class, row.getString("deed")),
                        row.getString("thing"),
                        Bilingual.of(row.getString("title_en"), row.getString("title_fr")),
                        row.getString("owner"),
                        row.getObject("due", LocalDate.class)),
                row.getString("actor"),
                row.getInt("version"));
    }
}
