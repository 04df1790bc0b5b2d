package org.openiwg.letter;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.letter.Letter.Publish;
import org.openiwg.letter.Letter.Way;
import org.openiwg.letter.Letter.Writer;
import org.openiwg.platform.text.Language;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.ThingId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters, in the schema {@code letter}. */
final class LetterStore {

    private static final String LETTER = """
            SELECT id, body, reference, way, received, entered, language, name, kind, organisation, email, addressee, publish,
                   about, words, state, reason, title_en, title_fr, said_by, same_as, taken_back, version
            FROM letter.letter
            """;

    private final JdbcClient sql;

    LetterStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /** Writes a letter down; empty when one with the same stamp is there already. */
    Optional<UUID> add(WrittenLetter letter, String reference, Instant now) {
        return sql.sql("""
                        INSERT INTO letter.letter (body, reference, way, stamp, received, entered, language, name, kind,
                            organisation, email, addressee, publish, about, words, state)
                        VALUES (:body, :reference, :way, :stamp, :received, :now, :language, :name, :kind,
                            :organisation, :email, :addressee, :publish, :about, :words, 'waiting')
                        ON CONFLICT (stamp) DO NOTHING RETURNING id
                        """)
                .param("body", letter.body().slug())
                .param("reference", reference)
                .param("way", Words.of(letter.way()))
                .param("stamp", letter.stamp())
                .param("received", Date.valueOf(letter.received()))
                .param("now", Timestamp.from(now))
                .param("language", letter.language().code())
                .param("name", letter.name())
                .param("kind", Words.of(letter.kind()))
                .param("organisation", letter.organisation())
                .param("email", letter.email())
                .param("addressee", letter.addressee())
                .param("publish", Words.of(letter.publish()))
                .param("about", letter.about() == null ? "" : letter.about().toString())
                .param("words", letter.words())
                .query(UUID.class)
                .optional();
    }

    Optional<String> withStamp(String stamp) {
        return sql.sql("SELECT reference FROM letter.letter WHERE stamp = :stamp")
                .param("stamp", stamp)
                .query(String.class)
                .optional();
    }

    Optional<Letter> find(String body, String reference) {
        return sql.sql(LETTER + "WHERE body = :body AND reference = :reference")
                .param("body", body)
                .param("reference", reference)
                .query((row, n) -> letter(row))
                .optional();
    }

    Optional<Letter> withId(UUID id) {
        return sql.sql(LETTER + "WHERE id = :id")
                .param("id", id)
                .query((row, n) -> letter(row))
                .optional();
    }

    /** The letters of a body, the oldest first. */
    List<Letter> of(String body) {
        return sql.sql(LETTER + "WHERE body = :body ORDER BY received, entered, id")
                .param("body", body)
                .query((row, n) -> letter(row))
                .list();
    }

    /** Letters that get the answer of this one. */
    List<Letter> sameAs(UUID letter) {
        return sql.sql(LETTER + "WHERE same_as = :letter ORDER BY received, entered, id")
                .param("letter", letter)
                .query((row, n) -> letter(row))
                .list();
    }

    /** References of accepted letters of a body, for links. */
    boolean isAccepted(String body, String reference) {
        return sql.sql("""
                        SELECT count(*) FROM letter.letter
                        WHERE body = :body AND reference = :reference AND state = 'accepted'
                        """)
                        .param("body", body)
                        .param("reference", reference)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Counts a change and keeps others from changing the letter until the transaction ends; false when it was changed before. */
    boolean change(UUID letter, int version) {
        return sql.sql("UPDATE letter.letter SET version = version + 1 WHERE id = :letter AND version = :version")
                        .param("letter", letter)
                        .param("version", version)
                        .update()
                == 1;
    }

    void accept(UUID letter, Bilingual title, String saidBy, String about, Instant now) {
        sql.sql("""
                        UPDATE letter.letter SET state = 'accepted', title_en = :en, title_fr = :fr, said_by = :by,
                            about = :about, judged = :now
                        WHERE id = :letter
                        """)
                .param("letter", letter)
                .param("en", title.en())
                .param("fr", title.fr())
                .param("by", saidBy)
                .param("about", about)
                .param("now", Timestamp.from(now))
                .update();
    }

    void judge(UUID letter, LetterState state, String reason, Instant now) {
        sql.sql("UPDATE letter.letter SET state = :state, reason = :reason, judged = :now WHERE id = :letter")
                .param("letter", letter)
                .param("state", Words.of(state))
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .update();
    }

    void takeBack(UUID letter, LocalDate day) {
        sql.sql("UPDATE letter.letter SET taken_back = :day, version = version + 1 WHERE id = :letter")
                .param("letter", letter)
                .param("day", Date.valueOf(day))
                .update();
    }

    void merge(UUID letter, UUID into) {
        sql.sql("UPDATE letter.letter SET same_as = :into WHERE id = :letter")
                .param("letter", letter)
                .param("into", into)
                .update();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                new BodyId(row.getString("body")),
                row.getString("reference"),
                Words.known(Way.class, row.getString("way")),
                Objects.requireNonNull(row.getObject("received", LocalDate.class)),
                row.getTimestamp("entered").toInstant(),
                row.getString("language").equals("fr") ? Language.FR : Language.EN,
                row.getString("name"),
                Words.known(Writer.class, row.getString("kind")),
                row.getString("organisation"),
                row.getString("email"),
                row.getString("addressee"),
                Words.known(Publish.class, row.getString("publish")),
                ThingId.parse(row.getString("about")),
                row.getString("words"),
                Words.known(LetterState.class, row.getString("state")),
                row.getString("reason"),
                Bilingual.of(row.getString("title_en"), row.getString("title_fr")),
                row.getString("said_by"),
                row.getObject("same_as", UUID.class),
                row.getObject("taken_back", LocalDate.class),
                row.getInt("version"));
    }
}
