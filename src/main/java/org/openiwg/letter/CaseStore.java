package org.openiwg.letter;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.record.AcceptedFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What belongs to a letter beside its words: scan, marks, who was asked, what was said, and what was done. */
final class CaseStore {
    /**
     * What somebody said to a letter or to the draft of its reply.
     *
     * @param actor the post that said it
     */
    record Comment(Instant at, String actor, String words) {}

    private final JdbcClient sql;

    CaseStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    void scan(UUID letter, AcceptedFile file) {
        sql.sql("INSERT INTO letter.scan (letter, name, media_type, content) VALUES (:letter, :name, :type, :content)")
                .param("letter", letter)
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("content", file.content())
                .update();
    }

    boolean hasScan(UUID letter) {
        return sql.sql("SELECT count(*) FROM letter.scan WHERE letter = :letter")
                        .param("letter", letter)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<AcceptedFile> scan(UUID letter) {
        return sql.sql("SELECT name, media_type, content FROM letter.scan WHERE letter = :letter")
                .param("letter", letter)
                .query((row, n) ->
                        new AcceptedFile(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .optional();
    }

    void step(UUID letter, Instant at, String actor, String what, String note) {
        sql.sql("INSERT INTO letter.step (letter, at, actor, what, note) VALUES (:letter, :at, :actor, :what, :note)")
                .param("letter", letter)
                .param("at", Timestamp.from(at))
                .param("actor", actor)
                .param("what", what)
                .param("note", note)
                .update();
    }

    List<Step> steps(UUID letter) {
        return sql.sql("SELECT at, actor, what, note FROM letter.step WHERE letter = :letter ORDER BY at, id")
                .param("letter", letter)
                .query((row, n) -> new Step(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("what"),
                        row.getString("note")))
                .list();
    }

    void mark(UUID letter, Passage passage, Instant at, String actor) {
        sql.sql(
                        "INSERT INTO letter.mark (letter, first, beyond, made, actor) VALUES (:letter, :first, :beyond, :at, :actor)")
                .param("letter", letter)
                .param("first", passage.first())
                .param("beyond", passage.beyond())
                .param("at", Timestamp.from(at))
                .param("actor", actor)
                .update();
    }

    /** Takes a mark back; the history keeps it. */
    boolean unmark(UUID letter, UUID mark, Instant at, String actor) {
        return sql.sql("""
                        UPDATE letter.mark SET undone = :at, undone_by = :actor
                        WHERE id = :mark AND letter = :letter AND undone IS NULL
                        """)
                        .param("mark", mark)
                        .param("letter", letter)
                        .param("at", Timestamp.from(at))
                        .param("actor", actor)
                        .update()
                == 1;
    }

    /** Every mark there is or was, in the order of the text. */
    List<Mark> marks(UUID letter) {
        return sql.sql("""
                        SELECT id, first, beyond, made, actor, undone, undone_by FROM letter.mark
                        WHERE letter = :letter ORDER BY first, beyond, made, id
                        """)
                .param("letter", letter)
                .query((row, n) -> new Mark(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        new Passage(row.getInt("first"), row.getInt("beyond")),
                        row.getTimestamp("made").toInstant(),
                        row.getString("actor"),
                        row.getTimestamp("undone") == null
                                ? null
                                : row.getTimestamp("undone").toInstant(),
                        row.getString("undone_by")))
                .list();
    }

    /** The letter as the public sees it. */
    Redacted redacted(Letter letter) {
        return Redacted.of(
                letter.words(),
                marks(letter.id()).stream()
                        .filter(Mark::holds)
                        .map(Mark::passage)
                        .toList());
    }

    void ask(UUID letter, String institution) {
        sql.sql("INSERT INTO letter.asked (letter, institution) VALUES (:letter, :institution) ON CONFLICT DO NOTHING")
                .param("letter", letter)
                .param("institution", institution)
                .update();
    }

    List<String> asked(UUID letter) {
        return sql.sql("SELECT institution FROM letter.asked WHERE letter = :letter ORDER BY institution")
                .param("letter", letter)
                .query(String.class)
                .list();
    }

    void comment(UUID letter, Instant at, String actor, String words) {
        sql.sql("INSERT INTO letter.comment (letter, at, actor, words) VALUES (:letter, :at, :actor, :words)")
                .param("letter", letter)
                .param("at", Timestamp.from(at))
                .param("actor", actor)
                .param("words", words)
                .update();
    }

    List<Comment> comments(UUID letter) {
        return sql.sql("SELECT at, actor, words FROM letter.comment WHERE letter = :letter ORDER BY at, id")
                .param("letter", letter)
                .query((row, n) ->
                        new Comment(row.getTimestamp("at").toInstant(), row.getString("actor"), row.getString("words")))
                .list();
    }
}
