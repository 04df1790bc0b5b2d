package org.openiwg.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.openiwg.record.AcceptedFile;
import org.openiwg.record.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a call asks, and the documents that it gives along. */
final class QuestionStore {
    private final JdbcClient sql;

    QuestionStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /** A document of a call that is not opened yet. */
    record Paper(UUID id, Bilingual title, AcceptedFile file) {}

    List<Question> of(UUID call) {
        return sql.sql("SELECT * FROM consultation.question WHERE call = :call ORDER BY place, id")
                .param("call", call)
                .query((row, n) -> question(row))
                .list();
    }

    Optional<Question> find(UUID call, UUID id) {
        return of(call).stream().filter(question -> question.id().equals(id)).findFirst();
    }

    void add(UUID call, Question question) {
        sql.sql("""
                        INSERT INTO consultation.question (id, call, place, text_en, text_fr, options_en, options_fr)
                        VALUES (:id, :call, :place, :text_en, :text_fr, :options_en, :options_fr)
                        """)
                .param("id", question.id())
                .param("call", call)
                .params(words(question))
                .update();
    }

    /** Changes it; false when it was changed since it was read. */
    boolean save(Question question) {
        return sql.sql("""
                        UPDATE consultation.question SET place = :place, text_en = :text_en, text_fr = :text_fr,
                            options_en = :options_en, options_fr = :options_fr, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                        .param("id", question.id())
                        .param("version", question.version())
                        .params(words(question))
                        .update()
                == 1;
    }

    /** Sums up what was answered; false when somebody else did since it was read. */
    boolean summarise(UUID id, Bilingual summary, int version) {
        return sql.sql("""
                        UPDATE consultation.question SET summary_en = :en, summary_fr = :fr, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                        .param("id", id)
                        .param("en", summary.en())
                        .param("fr", summary.fr())
                        .param("version", version)
                        .update()
                == 1;
    }

    void remove(UUID call, UUID id) {
        sql.sql("DELETE FROM consultation.question WHERE call = :call AND id = :id")
                .param("call", call)
                .param("id", id)
                .update();
    }

    private static Map<String, Object> words(Question question) {
        return Map.of(
                "place", question.place(),
                "text_en", question.text().en(),
                "text_fr", question.text().fr(),
                "options_en", question.options().stream().map(Bilingual::en).collect(Collectors.joining("\n")),
                "options_fr", question.options().stream().map(Bilingual::fr).collect(Collectors.joining("\n")));
    }

    private static Question question(ResultSet row) throws SQLException {
        return new Question(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getInt("place"),
                CallStore.text(row, "text"),
                options(row.getString("options_en"), row.getString("options_fr")),
                CallStore.text(row, "summary"),
                row.getInt("version"));
    }

    /** Options are lines, the first of one language with the first of the other; one without its other half stands alone. */
    static List<Bilingual> options(String english, String french) {
        List<String> en = Redaction.lines(english);
        List<String> fr = Redaction.lines(french);
        List<Bilingual> options = new ArrayList<>();
        for (int i = 0; i < Math.max(en.size(), fr.size()); i++) {
            options.add(Bilingual.of(i < en.size() ? en.get(i) : "", i < fr.size() ? fr.get(i) : ""));
        }
        return options;
    }

    void addPaper(UUID call, Bilingual title, AcceptedFile file) {
        sql.sql("""
                        INSERT INTO consultation.paper (call, title_en, title_fr, name, media_type, content)
                        VALUES (:call, :en, :fr, :name, :type, :content)
                        """)
                .param("call", call)
                .param("en", title.en())
                .param("fr", title.fr())
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("content", file.content())
                .update();
    }

    List<Paper> papers(UUID call) {
        return sql.sql("SELECT * FROM consultation.paper WHERE call = :call ORDER BY title_en, id")
                .param("call", call)
                .query((row, n) -> new Paper(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        CallStore.text(row, "title"),
                        new AcceptedFile(row.getString("name"), row.getString("media_type"), row.getBytes("content"))))
                .list();
    }

    void removePaper(UUID call, UUID id) {
        sql.sql("DELETE FROM consultation.paper WHERE call = :call AND id = :id")
                .param("call", call)
                .param("id", id)
                .update();
    }

    /** Its papers are in the register now. */
    void forgetPapers(UUID call) {
        sql.sql("DELETE FROM consultation.paper WHERE call = :call")
                .param("call", call)
                .update();
    }
}
