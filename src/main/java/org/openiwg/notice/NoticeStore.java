package org.openiwg.notice;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people chose and what they were told, in the schema {@code notice}. */
final class NoticeStore {

    private final JdbcClient sql;

    NoticeStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    Choice choice(UUID person) {
        return sql.sql("SELECT before, weekly FROM notice.choice WHERE person = :person")
                .param("person", person)
                .query((row, n) -> new Choice(
                        Stream.of((Integer[]) row.getArray("before").getArray()).toList(), row.getBoolean("weekly")))
                .optional()
                .orElse(Choice.USUAL);
    }

    void choose(UUID person, Choice choice) {
        sql.sql("""
                        INSERT INTO notice.choice (person, before, weekly) VALUES (:person, :before, :weekly)
                        ON CONFLICT (person) DO UPDATE SET before = excluded.before, weekly = excluded.weekly
                        """)
                .param("person", person)
                .param("before", choice.before().toArray(Integer[]::new))
                .param("weekly", choice.weekly())
                .update();
    }

    List<Snooze> snoozes(UUID person) {
        return sql.sql(
                        "SELECT body, thing, until, reason FROM notice.snooze WHERE person = :person ORDER BY until, body, thing")
                .param("person", person)
                .query((row, n) -> new Snooze(
                        row.getString("body"),
                        row.getString("thing"),
                        row.getDate("until").toLocalDate(),
                        row.getString("reason")))
                .list();
    }

    void snooze(UUID person, Snooze snooze, Instant now) {
        sql.sql("""
                        INSERT INTO notice.snooze (person, body, thing, until, reason, made)
                        VALUES (:person, :body, :thing, :until, :reason, :now)
                        ON CONFLICT (person, body, thing)
                        DO UPDATE SET until = excluded.until, reason = excluded.reason, made = excluded.made
                        """)
                .param("person", person)
                .param("body", snooze.body())
                .param("thing", snooze.thing())
                .param("until", Date.valueOf(snooze.until()))
                .param("reason", snooze.reason())
                .param("now", Timestamp.from(now))
                .update();
    }

    Set<Told> told(UUID person) {
        return new HashSet<>(sql.sql("SELECT body, thing, code, since, step FROM notice.told WHERE person = :person")
                .param("person", person)
                .query((row, n) -> new Told(
                        row.getString("body"),
                        row.getString("thing"),
                        row.getString("code"),
                        row.getDate("since").toLocalDate(),
                        row.getInt("step")))
                .list());
    }

    /** Takes the one digest that a person may have on a day; false when somebody has taken it. */
    boolean take(UUID person, LocalDate day) {
        return sql.sql("INSERT INTO notice.digest (person, day) VALUES (:person, :day) ON CONFLICT DO NOTHING")
                        .param("person", person)
                        .param("day", Date.valueOf(day))
                        .update()
                == 1;
    }

    void tell(UUID person, Told told, LocalDate day) {
        sql.sql("""
                        INSERT INTO notice.told (person, body, thing, code, since, step, day)
                        VALUES (:person, :body, :thing, :code, :since, :step, :day) ON CONFLICT DO NOTHING
                        """)
                .param("person", person)
                .param("body", told.body())
                .param("thing", told.thing())
                .param("code", told.code())
                .param("since", Date.valueOf(told.since()))
                .param("step", told.step())
                .param("day", Date.valueOf(day))
                .update();
    }
}
