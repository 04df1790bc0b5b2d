package org.openiwg.people;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Posts with everyone who has held them. */
final class PostStore {

    private final JdbcClient sql;

    PostStore(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    List<HeldPost> all() {
        Map<UUID, List<Holding>> held = holdings().stream().collect(Collectors.groupingBy(Holding::post));
        return sql.sql("""
                        SELECT id, role, body, institution, title_en, title_fr, version FROM people.post
                        ORDER BY body, role, institution, created, id
                        """).query((row, n) -> post(row, held)).list();
    }

    Optional<HeldPost> post(UUID id) {
        return all().stream().filter(post -> post.id().equals(id)).findFirst();
    }

    List<Holding> holdings() {
        return sql.sql("""
                        SELECT h.id, h.post, h.person, m.name, h.since, h.until
                        FROM people.holding h JOIN people.person m ON m.id = h.person
                        ORDER BY h.since, h.id
                        """).query((row, n) -> holding(row)).list();
    }

    /** Counts a change, and keeps others from changing the post until the transaction ends; false when it was changed before. */
    boolean change(UUID post, int version) {
        return sql.sql("UPDATE people.post SET version = version + 1 WHERE id = :post AND version = :version")
                        .param("post", post)
                        .param("version", version)
                        .update()
                == 1;
    }

    void end(Holding holding, LocalDate until) {
        sql.sql("UPDATE people.holding SET until = :until WHERE id = :id AND until IS NULL")
                .param("until", Date.valueOf(until))
                .param("id", holding.id())
                .update();
    }

    private static HeldPost post(ResultSet row, Map<UUID, List<Holding>> held) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new HeldPost(id, PersonStore.post(row), row.getInt("version"), held.getOrDefault(id, List.of()));
    }

    private static Holding holding(ResultSet row) throws SQLException {
        return new Holding(
                row.getObject("id", UUID.class),
                row.getObject("post", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }
}
