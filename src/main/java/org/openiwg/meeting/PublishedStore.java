package org.openiwg.meeting;

import java.util.List;
import javax.sql.DataSource;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What everyone may read of agendas and minutes. It changes only together with the register, so that a page kept in a cache is
 * never older than what it shows.
 */
final class PublishedStore {

    private final JdbcClient sql;

    PublishedStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /**
     * From now on these items are public, and no others.
     *
     * @param said whether with what the minutes say of them
     */
    void replace(MeetingId meeting, List<AgendaItem> items, boolean said) {
        sql.sql("DELETE FROM meeting.published_item WHERE body = :body AND meeting = :meeting")
                .param("body", meeting.body().slug())
                .param("meeting", meeting.slug())
                .update();
        for (AgendaItem item : items) {
            sql.sql("""
                            INSERT INTO meeting.published_item (body, meeting, place, title_en, title_fr, presenter, minutes,
                                asked, obligation, said_en, said_fr)
                            VALUES (:body, :meeting, :place, :en, :fr, :presenter, :minutes, :asked, :obligation, :saidEn, :saidFr)
                            """)
                    .param("body", meeting.body().slug())
                    .param("meeting", meeting.slug())
                    .param("place", item.place())
                    .param("en", item.title().en())
                    .param("fr", item.title().fr())
                    .param("presenter", item.presenter())
                    .param("minutes", item.minutes())
                    .param("asked", item.asked().word())
                    .param("obligation", item.obligation())
                    .param("saidEn", said ? item.said().en() : "")
                    .param("saidFr", said ? item.said().fr() : "")
                    .update();
        }
    }

    /** What everyone may read, in the order of the agenda. */
    List<AgendaItem> of(MeetingId meeting) {
        return sql.sql("""
                        SELECT place, title_en, title_fr, presenter, minutes, asked, obligation, said_en, said_fr
                        FROM meeting.published_item WHERE body = :body AND meeting = :meeting ORDER BY place
                        """)
                .param("body", meeting.body().slug())
                .param("meeting", meeting.slug())
                .query((row, n) -> new AgendaItem(
                        new java.util.UUID(0, row.getInt("place")),
                        row.getInt("place"),
                        Bilingual.of(row.getString("title_en"), row.getString("title_fr")),
                        row.getString("presenter"),
                        row.getInt("minutes"),
                        Asked.of(row.getString("asked")),
                        row.getString("obligation"),
                        Audience.PUBLIC,
                        0,
                        Bilingual.of(row.getString("said_en"), row.getString("said_fr")),
                        0,
                        List.of()))
                .list();
    }
}
