package org.openiwg.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The items of agendas, in their order, and what the minutes say of them. */
final class AgendaStore {

    private final JdbcClient sql;
    private final PaperStore papers;

    AgendaStore(DataSource app) {
        this.sql = JdbcClient.create(app);
        this.papers = new PaperStore(app);
    }

    List<AgendaItem> of(MeetingId meeting) {
        Map<UUID, List<Paper>> byItem = papers.of(meeting).stream().collect(Collectors.groupingBy(Paper::item));
        return sql.sql("SELECT * FROM meeting.item WHERE body = :body AND meeting = :meeting ORDER BY place")
                .param("body", meeting.body().slug())
                .param("meeting", meeting.slug())
                .query((row, n) -> item(row, byItem))
                .list();
    }

    UUID add(MeetingId meeting, ItemDraft draft) {
        return Objects.requireNonNull(sql.sql("""
                        INSERT INTO meeting.item (body, meeting, place, title_en, title_fr, presenter, minutes, asked,
                            obligation, audience)
                        SELECT :body, :meeting, coalesce(max(place), 0) + 1, :titleEn, :titleFr, :presenter, :minutes, :asked,
                            :obligation, :audience
                        FROM meeting.item WHERE body = :body AND meeting = :meeting
                        RETURNING id
                        """)
                .param("body", meeting.body().slug())
                .param("meeting", meeting.slug())
                .params(values(draft))
                .query(UUID.class)
                .single());
    }

    /** Changes an item that nobody has changed since; false when somebody has. */
    boolean change(UUID item, int version, ItemDraft draft) {
        return sql.sql("""
                        UPDATE meeting.item SET title_en = :titleEn, title_fr = :titleFr, presenter = :presenter,
                            minutes = :minutes, asked = :asked, obligation = :obligation, audience = :audience,
                            version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                        .params(values(draft))
                        .param("id", item)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Map<String, Object> values(ItemDraft draft) {
        return Map.of(
                "titleEn", draft.title().en(),
                "titleFr", draft.title().fr(),
                "presenter", draft.presenter(),
                "minutes", draft.minutes(),
                "asked", draft.asked().word(),
                "obligation", draft.obligation(),
                "audience", draft.audience().word());
    }

    /** Takes an item out; what comes after it moves up. */
    void remove(AgendaItem item, MeetingId meeting) {
        sql.sql("DELETE FROM meeting.item WHERE id = :id")
                .param("id", item.id())
                .update();
        sql.sql("""
                        UPDATE meeting.item SET place = place - 1
                        WHERE body = :body AND meeting = :meeting AND place > :place
                        """)
                .param("body", meeting.body().slug())
                .param("meeting", meeting.slug())
                .param("place", item.place())
                .update();
    }

    /** Two neighbours change places. */
    void swap(AgendaItem one, AgendaItem other) {
        sql.sql(
                        "UPDATE meeting.item SET place = CASE id WHEN :one THEN :otherPlace ELSE :onePlace END WHERE id IN (:one, :other)")
                .param("one", one.id())
                .param("other", other.id())
                .param("onePlace", one.place())
                .param("otherPlace", other.place())
                .update();
    }

    /** Keeps what the minutes say of an item if nobody has written since; false when somebody has. */
    boolean say(UUID item, int version, Bilingual said) {
        return sql.sql("""
                        UPDATE meeting.item SET said_en = :en, said_fr = :fr, said_version = said_version + 1
                        WHERE id = :id AND said_version = :version
                        """)
                        .param("en", said.en())
                        .param("fr", said.fr())
                        .param("id", item)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Something about an agenda that was sent already is other than it was. */
    void noteChange(MeetingId meeting, AgendaChange.What what, AgendaItem item, Instant now) {
        sql.sql("""
                        INSERT INTO meeting.agenda_change (body, meeting, changed, what, title_en, title_fr, audience)
                        VALUES (:body, :meeting, :now, :what, :en, :fr, :audience)
                        """)
                .param("body", meeting.body().slug())
                .param("meeting", meeting.slug())
                .param("now", Timestamp.from(now))
                .param("what", what.word())
                .param("en", item.title().en())
                .param("fr", item.title().fr())
                .param("audience", item.audience().word())
                .update();
    }

    List<AgendaChange> changes(MeetingId meeting) {
        return sql.sql("""
                        SELECT changed, what, title_en, title_fr, audience FROM meeting.agenda_change
                        WHERE body = :body AND meeting = :meeting ORDER BY id DESC LIMIT 100
                        """)
                .param("body", meeting.body().slug())
                .param("meeting", meeting.slug())
                .query((row, n) -> new AgendaChange(
                        row.getTimestamp("changed").toInstant(),
                        AgendaChange.What.of(row.getString("what")),
                        Bilingual.of(row.getString("title_en"), row.getString("title_fr")),
                        audience(row)))
                .list();
    }

    private static Audience audience(ResultSet row) throws SQLException {
        return Objects.requireNonNull(Audience.of(row.getString("audience")));
    }

    private static AgendaItem item(ResultSet row, Map<UUID, List<Paper>> papers) throws SQLException {
        UUID id = Objects.requireNonNull(row.getObject("id", UUID.class));
        return new AgendaItem(
                id,
                row.getInt("place"),
                Bilingual.of(row.getString("title_en"), row.getString("title_fr")),
                row.getString("presenter"),
                row.getInt("minutes"),
                Asked.of(row.getString("asked")),
                row.getString("obligation"),
                audience(row),
                row.getInt("version"),
                Bilingual.of(row.getString("said_en"), row.getString("said_fr")),
                row.getInt("said_version"),
                papers.getOrDefault(id, List.of()));
    }
}
