package org.openiwg.meeting;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meetings, in the schema {@code meeting}. */
final class MeetingStore {

    private final JdbcClient sql;

    MeetingStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /** Adds a meeting under a name that is free; false when it is taken. */
    boolean add(MeetingId id, MeetingDraft draft) {
        return sql.sql("""
                        INSERT INTO meeting.meeting (body, slug, title_en, title_fr, day, begins, ends, zone, place_en, place_fr,
                            link, audience, experts, state)
                        VALUES (:body, :slug, :titleEn, :titleFr, :day, :begins, :ends, :zone, :placeEn, :placeFr, :link,
                            :audience, :experts, 'planned')
                        ON CONFLICT DO NOTHING
                        """)
                        .param("body", id.body().slug())
                        .param("slug", id.slug())
                        .params(values(draft))
                        .update()
                == 1;
    }

    private static Map<String, Object> values(MeetingDraft draft) {
        return Map.ofEntries(
                Map.entry("titleEn", draft.title().en()),
                Map.entry("titleFr", draft.title().fr()),
                Map.entry("day", Date.valueOf(draft.when().day())),
                Map.entry("begins", Time.valueOf(draft.when().begins())),
                Map.entry("ends", Time.valueOf(draft.when().ends())),
                Map.entry("zone", draft.when().zone().getId()),
                Map.entry("placeEn", draft.place().en()),
                Map.entry("placeFr", draft.place().fr()),
                Map.entry("link", draft.link()),
                Map.entry("audience", draft.audience().word()),
                Map.entry("experts", draft.experts()));
    }

    /** Changes a meeting that nobody has changed since; false when somebody has. */
    boolean change(Meeting known, MeetingDraft draft) {
        return sql.sql("""
                        UPDATE meeting.meeting SET title_en = :titleEn, title_fr = :titleFr, day = :day, begins = :begins,
                            ends = :ends, zone = :zone, place_en = :placeEn, place_fr = :placeFr, link = :link,
                            audience = :audience, experts = :experts, version = version + 1
                        WHERE body = :body AND slug = :slug AND version = :version
                        """)
                        .params(values(draft))
                        .param("body", known.id().body().slug())
                        .param("slug", known.id().slug())
                        .param("version", known.version())
                        .update()
                == 1;
    }

    /** Calendars have to be told of a change: its number. Answers to another day or hour count no longer. */
    int nextSequence(MeetingId id, boolean moved) {
        return Objects.requireNonNull(sql.sql("""
                        UPDATE meeting.meeting SET sequence = sequence + 1,
                            moved = CASE WHEN :moved THEN sequence + 1 ELSE moved END
                        WHERE body = :body AND slug = :slug RETURNING sequence
                        """)
                .param("moved", moved)
                .param("body", id.body().slug())
                .param("slug", id.slug())
                .query(Integer.class)
                .single());
    }

    /** Takes a meeting from one state to the next if nobody has changed it since; false when somebody has. */
    boolean become(Meeting known, MeetingState state) {
        return sql.sql("""
                        UPDATE meeting.meeting SET state = :state, version = version + 1
                        WHERE body = :body AND slug = :slug AND version = :version AND state = :before
                        """)
                        .param("state", state.word())
                        .param("body", known.id().body().slug())
                        .param("slug", known.id().slug())
                        .param("version", known.version())
                        .param("before", known.state().word())
                        .update()
                == 1;
    }

    void announced(MeetingId id, long entry) {
        sql.sql("UPDATE meeting.meeting SET announced = :entry WHERE body = :body AND slug = :slug")
                .param("entry", entry)
                .param("body", id.body().slug())
                .param("slug", id.slug())
                .update();
    }

    boolean minutes(MeetingId id, MinutesState before, MinutesState after) {
        return sql.sql("""
                        UPDATE meeting.meeting SET minutes = :after, version = version + 1
                        WHERE body = :body AND slug = :slug AND minutes = :before
                        """)
                        .param("after", after.word())
                        .param("before", before.word())
                        .param("body", id.body().slug())
                        .param("slug", id.slug())
                        .update()
                == 1;
    }

    /** Counts a change of the agenda, and keeps others from changing it until the transaction ends; false when it was changed before. */
    boolean changeAgenda(MeetingId id, int agenda) {
        return sql.sql("""
                        UPDATE meeting.meeting SET agenda = agenda + 1
                        WHERE body = :body AND slug = :slug AND agenda = :agenda AND minutes = 'open'
                        """)
                        .param("body", id.body().slug())
                        .param("slug", id.slug())
                        .param("agenda", agenda)
                        .update()
                == 1;
    }

    boolean agendaSent(Meeting known, Instant now) {
        return sql.sql("""
                        UPDATE meeting.meeting SET sent = agenda, sent_at = :now, version = version + 1
                        WHERE body = :body AND slug = :slug AND agenda = :agenda AND version = :version
                        """)
                        .param("now", Timestamp.from(now))
                        .param("body", known.id().body().slug())
                        .param("slug", known.id().slug())
                        .param("agenda", known.agenda())
                        .param("version", known.version())
                        .update()
                == 1;
    }

    Optional<Meeting> find(MeetingId id) {
        return sql.sql("SELECT * FROM meeting.meeting WHERE body = :body AND slug = :slug")
                .param("body", id.body().slug())
                .param("slug", id.slug())
                .query((row, n) -> meeting(row))
                .optional();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Meeting> lock(MeetingId id) {
        return sql.sql("SELECT * FROM meeting.meeting WHERE body = :body AND slug = :slug FOR UPDATE")
                .param("body", id.body().slug())
                .param("slug", id.slug())
                .query((row, n) -> meeting(row))
                .optional();
    }

    /** The meetings of a body, the latest first. */
    List<Meeting> of(BodyId body) {
        return sql.sql("SELECT * FROM meeting.meeting WHERE body = :body ORDER BY day DESC, begins DESC, slug")
                .param("body", body.slug())
                .query((row, n) -> meeting(row))
                .list();
    }

    /** Announced meetings of all bodies that are on a day or later. */
    List<Meeting> announcedFrom(LocalDate day) {
        return sql.sql("""
                        SELECT * FROM meeting.meeting WHERE state = 'announced' AND day >= :day ORDER BY day, begins, body, slug
                        """)
                .param("day", Date.valueOf(day))
                .query((row, n) -> meeting(row))
                .list();
    }

    /** Announced meetings, and those held of which the minutes are not approved, of all bodies. */
    List<Meeting> unfinished() {
        return sql.sql("""
                        SELECT * FROM meeting.meeting
                        WHERE state = 'announced' OR state = 'held' AND minutes <> 'approved' ORDER BY day, begins, body, slug
                        """).query((row, n) -> meeting(row)).list();
    }

    static Meeting meeting(ResultSet row) throws SQLException {
        Timestamp sentAt = row.getTimestamp("sent_at");
        return new Meeting(
                new MeetingId(new BodyId(row.getString("body")), row.getString("slug")),
                Bilingual.of(row.getString("title_en"), row.getString("title_fr")),
                new When(
                        row.getDate("day").toLocalDate(),
                        row.getTime("begins").toLocalTime(),
                        row.getTime("ends").toLocalTime(),
                        ZoneId.of(row.getString("zone"))),
                Bilingual.of(row.getString("place_en"), row.getString("place_fr")),
                row.getString("link"),
                Objects.requireNonNull(Audience.of(row.getString("audience"))),
                row.getBoolean("experts"),
                MeetingState.of(row.getString("state")),
                MinutesState.of(row.getString("minutes")),
                row.getInt("version"),
                row.getInt("agenda"),
                row.getObject("sent", Integer.class),
                sentAt == null ? null : sentAt.toInstant(),
                Objects.requireNonNull(row.getObject("uid", UUID.class)),
                row.getInt("sequence"),
                row.getInt("moved"),
                row.getObject("announced", Long.class));
    }
}
