package org.openiwg.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.text.Language;
import org.openiwg.record.AcceptedFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers to calls. */
final class SubmissionStore {

    private final JdbcClient sql;

    SubmissionStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /** What a form says of a submission. */
    record Words(
            String name,
            String organisation,
            String email,
            Language language,
            boolean confidential,
            boolean namePublic,
            Map<UUID, String> answers) {

        Words {
            answers = Map.copyOf(answers);
        }
    }

    /** A file that came with one. */
    record Attachment(UUID id, AcceptedFile file) {}

    /** Keeps what was written so far under a secret; one that is there already and not sent is written anew. */
    void keep(UUID call, String secret, String reference, Words words, Instant now) {
        UUID id = sql.sql("""
                        INSERT INTO consultation.submission AS s (call, hash, reference, state, name, organisation, email,
                            language, confidential, name_public, saved)
                        VALUES (:call, :hash, :reference, 'draft', :name, :organisation, :email,
                            :language, :confidential, :name_public, :now)
                        ON CONFLICT (hash) DO UPDATE SET name = excluded.name, organisation = excluded.organisation,
                            email = excluded.email, language = excluded.language, confidential = excluded.confidential,
                            name_public = excluded.name_public, saved = excluded.saved
                        WHERE s.state = 'draft'
                        RETURNING id
                        """)
                .param("call", call)
                .param("hash", Secret.hash(secret))
                .param("reference", reference)
                .param("name", words.name())
                .param("organisation", words.organisation())
                .param("email", words.email())
                .param("language", words.language().code())
                .param("confidential", words.confidential())
                .param("name_public", words.namePublic())
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .single();
        words.answers().forEach((question, text) -> answer(Objects.requireNonNull(id), question, text));
    }

    private void answer(UUID submission, UUID question, String text) {
        sql.sql("""
                        INSERT INTO consultation.answer (submission, question, text) VALUES (:submission, :question, :text)
                        ON CONFLICT (submission, question) DO UPDATE SET text = excluded.text
                        """)
                .param("submission", submission)
                .param("question", question)
                .param("text", text)
                .update();
    }

    /** It counts from now on; false when it did already. */
    boolean send(UUID id, Instant now) {
        return sql.sql(
                                "UPDATE consultation.submission SET state = 'sent', sent = :now WHERE id = :id AND state = 'draft'")
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** It no longer counts, and nothing that was written is kept; only that it was there. */
    void withdraw(UUID id) {
        sql.sql("DELETE FROM consultation.answer WHERE submission = :id")
                .param("id", id)
                .update();
        sql.sql("DELETE FROM consultation.attachment WHERE submission = :id")
                .param("id", id)
                .update();
        sql.sql("DELETE FROM consultation.moderation WHERE submission = :id")
                .param("id", id)
                .update();
        sql.sql("""
                        UPDATE consultation.submission SET state = 'withdrawn', name = '', organisation = '', email = '',
                            passages = '', disposition = NULL, disposition_en = '', disposition_fr = '', version = version + 1
                        WHERE id = :id
                        """).param("id", id).update();
    }

    /** What was begun and never sent is forgotten. */
    void forgetDrafts(UUID call) {
        sql.sql("DELETE FROM consultation.submission WHERE call = :call AND state = 'draft'")
                .param("call", call)
                .update();
    }

    /** What staff found when they looked through it; false when somebody else did since it was read. */
    boolean moderate(Submission of, Submission.Moderation found, String actor, Instant now) {
        boolean changed = sql.sql("""
                        UPDATE consultation.submission SET looked = true, shown = :shown, passages = :passages,
                            version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                        .param("id", of.id())
                        .param("shown", found.shown())
                        .param("passages", String.join("\n", found.passages()))
                        .param("version", of.version())
                        .update()
                == 1;
        if (changed) {
            sql.sql("""
                            INSERT INTO consultation.moderation (submission, at, actor, shown, passages)
                            VALUES (:id, :at, :actor, :shown, :passages)
                            """)
                    .param("id", of.id())
                    .param("at", Timestamp.from(now))
                    .param("actor", actor)
                    .param("shown", found.shown())
                    .param("passages", String.join("\n", found.passages()))
                    .update();
        }
        return changed;
    }

    /** What was done with it; false when somebody else said so since it was read. */
    boolean dispose(Submission of, @Nullable Disposition disposition) {
        return sql.sql("""
                        UPDATE consultation.submission SET disposition = :verdict, disposition_en = :en,
                            disposition_fr = :fr, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                        .param("id", of.id())
                        .param(
                                "verdict",
                                disposition == null
                                        ? null
                                        : disposition.verdict().word())
                        .param(
                                "en",
                                disposition == null ? "" : disposition.text().en())
                        .param(
                                "fr",
                                disposition == null ? "" : disposition.text().fr())
                        .param("version", of.version())
                        .update()
                == 1;
    }

    Optional<Submission> withSecret(UUID call, String secret) {
        return some("s.call = :key AND s.hash = :hash", call, Secret.hash(secret)).stream()
                .findFirst();
    }

    Optional<Submission> find(UUID call, UUID id) {
        return some("s.call = :key AND s.id = :hash", call, id).stream().findFirst();
    }

    /** Those that count, in the order in which they came. */
    List<Submission> sent(UUID call) {
        return some("s.call = :key AND s.state = 'sent' AND :hash = 0", call, 0);
    }

    int withdrawn(UUID call) {
        return sql.sql("SELECT count(*) FROM consultation.submission WHERE call = :call AND state = 'withdrawn'")
                .param("call", call)
                .query(Integer.class)
                .single();
    }

    private List<Submission> some(String which, UUID call, Object second) {
        Map<UUID, Map<UUID, String>> answers = new HashMap<>();
        sql.sql("""
                        SELECT a.submission, a.question, a.text FROM consultation.answer a
                        JOIN consultation.submission s ON s.id = a.submission WHERE
                        """ + which).param("key", call).param("hash", second).query(row -> {
            answers.computeIfAbsent(row.getObject("submission", UUID.class), any -> new HashMap<>())
                    .put(row.getObject("question", UUID.class), row.getString("text"));
        });
        return sql.sql("SELECT s.* FROM consultation.submission s WHERE " + which + " ORDER BY s.sent, s.reference")
                .param("key", call)
                .param("hash", second)
                .query((row, n) -> submission(row, answers))
                .list();
    }

    private static Submission submission(ResultSet row, Map<UUID, Map<UUID, String>> answers) throws SQLException {
        UUID id = Objects.requireNonNull(row.getObject("id", UUID.class));
        String verdict = Objects.requireNonNullElse(row.getString("disposition"), "");
        Timestamp sent = row.getTimestamp("sent");
        Disposition.Verdict known = Disposition.Verdict.of(verdict);
        return new Submission(
                id,
                Objects.requireNonNull(row.getObject("call", UUID.class)),
                row.getString("reference"),
                Submission.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("email"),
                "fr".equals(row.getString("language")) ? Language.FR : Language.EN,
                row.getBoolean("confidential"),
                row.getBoolean("name_public"),
                sent == null ? null : sent.toInstant(),
                new Submission.Moderation(
                        row.getBoolean("looked"), row.getBoolean("shown"), Redaction.lines(row.getString("passages"))),
                known == null ? null : new Disposition(known, CallStore.text(row, "disposition")),
                row.getInt("version"),
                answers.getOrDefault(id, Map.of()));
    }

    void attach(UUID submission, AcceptedFile file) {
        sql.sql("""
                        INSERT INTO consultation.attachment (submission, name, media_type, content)
                        VALUES (:submission, :name, :type, :content)
                        """)
                .param("submission", submission)
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("content", file.content())
                .update();
    }

    void detach(UUID submission, UUID attachment) {
        sql.sql("DELETE FROM consultation.attachment WHERE submission = :submission AND id = :id")
                .param("submission", submission)
                .param("id", attachment)
                .update();
    }

    List<Attachment> attachments(UUID submission) {
        return sql.sql("SELECT * FROM consultation.attachment WHERE submission = :submission ORDER BY name, id")
                .param("submission", submission)
                .query((row, n) -> new Attachment(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        new AcceptedFile(row.getString("name"), row.getString("media_type"), row.getBytes("content"))))
                .list();
    }
}
