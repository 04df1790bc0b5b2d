package org.openiwg.meeting;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which institutions were there. */
final class AttendanceStore {

    private final JdbcClient sql;

    AttendanceStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    List<Attendance> of(MeetingId meeting) {
        return sql.sql("""
                        SELECT institution, state, who, version FROM meeting.attendance
                        WHERE body = :body AND meeting = :meeting ORDER BY institution
                        """)
                .param("body", meeting.body().slug())
                .param("meeting", meeting.slug())
                .query((row, n) -> new Attendance(
                        row.getString("institution"),
                        Attendance.State.of(row.getString("state")),
                        row.getString("who"),
                        row.getInt("version")))
                .list();
    }

    /** Keeps a row if nobody has changed it since (version 0: if there is none); false when somebody has. */
    boolean keep(MeetingId meeting, Attendance row) {
        return sql.sql("""
                        INSERT INTO meeting.attendance AS a (body, meeting, institution, state, who)
                        SELECT :body, :meeting, :institution, :state, :who WHERE :version = 0 OR EXISTS (
                            SELECT FROM meeting.attendance
                            WHERE body = :body AND meeting = :meeting AND institution = :institution)
                        ON CONFLICT (body, meeting, institution) DO UPDATE
                            SET state = excluded.state, who = excluded.who, version = a.version + 1
                            WHERE a.version = :version
                        """)
                        .param("body", meeting.body().slug())
                        .param("meeting", meeting.slug())
                        .param("institution", row.institution())
                        .param("state", row.state().word())
                        .param("who", row.who())
                        .param("version", row.version())
                        .update()
                == 1;
    }
}
