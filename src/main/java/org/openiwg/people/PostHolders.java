package org.openiwg.people;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds which post on a day. */
@Component
public final class PostHolders {

    /** A person and a post that they hold; who holds two posts is there twice. */
    public record Holder(Person person, Post post) {}

    private final JdbcClient sql;

    public PostHolders(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /** Everyone who holds a post on a day, the posts of one person together. */
    public List<Holder> on(LocalDate day) {
        return sql.sql("""
                        SELECT m.id, m.name, m.email, m.language, p.role, p.body, p.institution, p.title_en, p.title_fr
                        FROM people.holding h JOIN people.person m ON m.id = h.person JOIN people.post p ON p.id = h.post
                        WHERE h.since <= :day AND (h.until IS NULL OR h.until >= :day)
                        ORDER BY m.created, m.id, p.role, p.body, p.institution
                        """)
                .param("day", Date.valueOf(day))
                .query((row, n) -> new Holder(
                        new Person(
                                Objects.requireNonNull(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                Objects.requireNonNullElse(row.getString("email"), ""),
                                "fr".equals(row.getString("language")) ? Language.FR : Language.EN),
                        new Post(
                                Objects.requireNonNull(Role.of(row.getString("role"))),
                                row.getString("body"),
                                row.getString("institution"),
                                row.getString("title_en"),
                                row.getString("title_fr"))))
                .list();
    }
}
