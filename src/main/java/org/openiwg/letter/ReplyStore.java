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
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Replies and all their versions. */
final class ReplyStore {

    private static final String REPLY = """
            SELECT r.id, r.letter, r.kind, r.state, r.way, r.until, r.entry, r.actor, r.sent_on, r.version, v.en, v.fr
            FROM letter.reply r JOIN letter.reply_version v ON v.reply = r.id AND v.version = r.version
            """;

    private final JdbcClient sql;

    ReplyStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /** A version of a reply that was saved. */
    record Version(int number, Bilingual text, Instant saved, String actor) {}

    List<LetterReply> of(UUID letter) {
        return sql.sql(REPLY + "WHERE r.letter = :letter ORDER BY r.sent_on NULLS LAST, r.kind, r.id")
                .param("letter", letter)
                .query((row, n) -> reply(row))
                .list();
    }

    /** The reply of a kind that has not gone out yet. */
    Optional<LetterReply> open(UUID letter, ReplyKind kind) {
        return sql.sql(REPLY + "WHERE r.letter = :letter AND r.kind = :kind AND r.state <> 'sent'")
                .param("letter", letter)
                .param("kind", kind.word())
                .query((row, n) -> reply(row))
                .optional();
    }

    /** Replies that both co-chairs signed and that have not gone out, whichever letter they are for. */
    List<LetterReply> signed() {
        return sql.sql(REPLY + "WHERE r.state = 'signed' ORDER BY r.id")
                .query((row, n) -> reply(row))
                .list();
    }

    /** Takes a reply for this transaction; false when it is not in that state any more. */
    boolean move(UUID reply, LetterReply.State from, LetterReply.State to) {
        return sql.sql("UPDATE letter.reply SET state = :to WHERE id = :reply AND state = :from")
                        .param("reply", reply)
                        .param("from", Words.of(from))
                        .param("to", Words.of(to))
                        .update()
                == 1;
    }

    void proposedAs(UUID reply, @Nullable Long entry) {
        sql.sql("UPDATE letter.reply SET entry = :entry WHERE id = :reply")
                .param("reply", reply)
                .param("entry", entry)
                .update();
    }

    void sentOn(UUID reply, LocalDate day) {
        sql.sql("UPDATE letter.reply SET sent_on = :day WHERE id = :reply")
                .param("reply", reply)
                .param("day", Date.valueOf(day))
                .update();
    }

    /** Begins a draft; empty when somebody else has begun one. */
    Optional<UUID> begin(
            UUID letter,
            ReplyKind kind,
            LetterReply.Way way,
            @Nullable LocalDate until,
            String actor,
            Bilingual text,
            Instant now) {
        Optional<UUID> made = sql.sql("""
                        INSERT INTO letter.reply (letter, kind, state, way, until, actor, version)
                        VALUES (:letter, :kind, 'draft', :way, :until, :actor, 1) ON CONFLICT DO NOTHING RETURNING id
                        """)
                .param("letter", letter)
                .param("kind", kind.word())
                .param("way", Words.of(way))
                .param("until", until == null ? null : Date.valueOf(until))
                .param("actor", actor)
                .query(UUID.class)
                .optional();
        made.ifPresent(reply -> version(reply, 1, text, now, actor));
        return made;
    }

    /** Saves another version of a draft; false when it is none any more, or another version was saved since. */
    boolean save(
            LetterReply seen,
            LetterReply.Way way,
            @Nullable LocalDate until,
            String actor,
            Bilingual text,
            Instant now) {
        boolean mine = sql.sql("""
                        UPDATE letter.reply SET way = :way, until = :until, actor = :actor, version = version + 1
                        WHERE id = :reply AND version = :version AND state = 'draft'
                        """)
                        .param("reply", seen.id())
                        .param("version", seen.version())
                        .param("way", Words.of(way))
                        .param("until", until == null ? null : Date.valueOf(until))
                        .param("actor", actor)
                        .update()
                == 1;
        if (mine) {
            version(seen.id(), seen.version() + 1, text, now, actor);
        }
        return mine;
    }

    List<Version> versions(UUID reply) {
        return sql.sql(
                        "SELECT version, en, fr, saved, actor FROM letter.reply_version WHERE reply = :reply ORDER BY version")
                .param("reply", reply)
                .query((row, n) -> new Version(
                        row.getInt("version"),
                        new Bilingual(row.getString("en"), row.getString("fr")),
                        row.getTimestamp("saved").toInstant(),
                        row.getString("actor")))
                .list();
    }

    private void version(UUID reply, int version, Bilingual text, Instant now, String actor) {
        sql.sql("""
                        INSERT INTO letter.reply_version (reply, version, en, fr, saved, actor)
                        VALUES (:reply, :version, :en, :fr, :now, :actor)
                        """)
                .param("reply", reply)
                .param("version", version)
                .param("en", text.en())
                .param("fr", text.fr())
                .param("now", Timestamp.from(now))
                .param("actor", actor)
                .update();
    }

    private static LetterReply reply(ResultSet row) throws SQLException {
        long entry = row.getLong("entry");
        boolean none = row.wasNull();
        return new LetterReply(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("letter", UUID.class)),
                Objects.requireNonNull(ReplyKind.of(row.getString("kind"))),
                Words.known(LetterReply.State.class, row.getString("state")),
                Words.known(LetterReply.Way.class, row.getString("way")),
                row.getObject("until", LocalDate.class),
                none ? null : entry,
                row.getString("actor"),
                row.getObject("sent_on", LocalDate.class),
                new Bilingual(row.getString("en"), row.getString("fr")),
                row.getInt("version"));
    }
}
