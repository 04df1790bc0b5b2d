package org.openiwg.people;

import java.util.List;
import javax.sql.DataSource;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Waiting;
import org.openiwg.platform.web.WaitsFor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever can sign in and holds no post, now or later, waits for the administrator: they can do nothing here. */
@Component
class PeopleWithoutPosts implements WaitsFor {

    private final JdbcClient sql;

    PeopleWithoutPosts(DataSource app) {
        this.sql = JdbcClient.create(app);
    }

    @Override
    public List<Waiting> waiting(PageContext at) {
        if (!at.visitor().may("people")) {
            return List.of();
        }
        int people = sql.sql("""
                        SELECT count(*) FROM people.person m WHERE NOT EXISTS (
                            SELECT FROM people.holding h
                            WHERE h.person = m.id AND (h.until IS NULL OR h.until >= :day))
                        """)
                .param("day", java.sql.Date.valueOf(at.today()))
                .query(Integer.class)
                .single();
        return people == 0
                ? List.of()
                : List.of(new Waiting(
                        Cell.text(at.text("people.waiting", people)),
                        at.text("people.waiting.button"),
                        at.link("/people"),
                        null));
    }
}
