package org.openiwg.people;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.openiwg.platform.text.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds which post on a day. */
@Component
public final class PostHolders {

    /** A person and a post that they hold; who holds two posts is there twice. */
    public record Holder(Person person, Post post) {}

    private final JdbcClient sql;
    private final BooleanSupplier demonstration;

    @Autowired
    PostHolders(DataSource app, DemoPeople demo) {
        this(app, demo::isOn);
    }

    /** Those of a program that is no demonstration. */
    public PostHolders(DataSource app) {
        this(app, () -> false);
    }

    private PostHolders(DataSource app, BooleanSupplier demonstration) {
        this.sql = JdbcClient.create(app);
        this.demonstration = demonstration;
    }

    /** Everyone who holds a post on a day, the posts of one person together; invented people only on a demonstration. */
    public List<Holder> on(LocalDate day) {
        return holders(day, true, demonstration.getAsBoolean());
    }

    /** The invented people and their posts; nobody unless the site is a demonstration. */
    List<Holder> inventedOn(LocalDate day) {
        return holders(day, false, demonstration.getAsBoolean());
    }

    private List<Holder> holders(LocalDate day, boolean real, boolean invented) {
        return sql.sql("""
                        SELECT m.id, m.name, m.email, m.language, p.role, p.body, p.institution, p.title_en, p.title_fr
                        FROM people.holding h JOIN people.person m ON m.id = h.person JOIN people.post p ON p.id = h.post
                        WHERE h.since <= :day AND (h.until IS NULL OR h.until >= :day)
                            AND (m.demo AND :invented OR NOT m.demo AND :real)
                        ORDER BY m.created, m.id, p.role, p.body, p.institution
                        """)
                .param("day", Date.valueOf(day))
                .param("real", real)
                .param("invented", invented)
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
