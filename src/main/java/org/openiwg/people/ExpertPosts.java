package org.openiwg.people;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The posts of invited experts, to which things can be shared. */
@Component
public final class ExpertPosts {
    /**
     * A post of an expert.
     *
     * @param post with its body, empty when it is for all
     * @param holders the names of those who hold it today, with commas; empty when nobody does
     */
    public record ExpertPost(UUID id, Post post, String holders) {}

    private final JdbcClient sql;

    public ExpertPosts(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    /** Those that are for a body. */
    public List<ExpertPost> of(String body, LocalDate day) {
        return sql.sql("""
                        SELECT p.id, p.role, p.body, p.institution, p.title_en, p.title_fr,
                            coalesce(string_agg(m.name, ', ' ORDER BY m.name), '') AS holders
                        FROM people.post p
                        LEFT JOIN people.holding h
                            ON h.post = p.id AND h.since <= :day AND (h.until IS NULL OR h.until >= :day)
                        LEFT JOIN people.person m ON m.id = h.person
                        WHERE p.role = 'expert' AND p.body IN ('', :body)
                        GROUP BY p.id ORDER BY p.created, p.id
                        """)
                .param("day", Date.valueOf(day))
                .param("body", body)
                .query((row, n) -> new ExpertPost(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        PersonStore.post(row),
                        row.getString("holders")))
                .list();
    }

    /** Those that somebody holds on a day. */
    public Set<UUID> heldBy(UUID person, LocalDate day) {
        return new HashSet<>(sql.sql("""
                        SELECT p.id FROM people.post p JOIN people.holding h ON h.post = p.id
                        WHERE h.person = :person AND p.role = 'expert'
                            AND h.since <= :day AND (h.until IS NULL OR h.until >= :day)
                        """)
                .param("person", person)
                .param("day", Date.valueOf(day))
                .query(UUID.class)
                .list());
    }
}
