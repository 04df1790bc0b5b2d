package org.openiwg.meeting;

import java.util.List;
import javax.sql.DataSource;
import org.openiwg.record.AcceptedFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The documents that the co-chairs are asked to sign, until they have. */
final class MinutesDocumentStore {

    private static final String PDF = "application/pdf";

    private final JdbcClient sql;

    MinutesDocumentStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    void keep(MeetingId meeting, AcceptedFile file) {
        sql.sql("""
                        INSERT INTO meeting.minutes_document (body, meeting, sha256, name, content)
                        VALUES (:body, :meeting, :sha256, :name, :content) ON CONFLICT DO NOTHING
                        """)
                .param("body", meeting.body().slug())
                .param("meeting", meeting.slug())
                .param("sha256", file.sha256())
                .param("name", file.name())
                .param("content", file.content())
                .update();
    }

    List<AcceptedFile> of(MeetingId meeting) {
        return sql.sql("""
                        SELECT name, content FROM meeting.minutes_document WHERE body = :body AND meeting = :meeting ORDER BY name
                        """)
                .param("body", meeting.body().slug())
                .param("meeting", meeting.slug())
                .query((row, n) -> new AcceptedFile(row.getString("name"), PDF, row.getBytes("content")))
                .list();
    }

    void forget(MeetingId meeting) {
        sql.sql("DELETE FROM meeting.minutes_document WHERE body = :body AND meeting = :meeting")
                .param("body", meeting.body().slug())
                .param("meeting", meeting.slug())
                .update();
    }
}
