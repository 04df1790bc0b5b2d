package org.openiwg.sharing;

import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.people.ExpertPosts;
import org.openiwg.platform.Today;
import org.openiwg.platform.web.Visitor;
import org.openiwg.record.Shares;
import org.openiwg.record.Visibility.Shared;
import org.springframework.stereotype.Component;

/** Answers what is shared with a visitor: only an expert's posts have anything. */
@Component
class KnowShares implements Shares {

    private static final String EXPERT = "expert";

    private final ShareStore store;
    private final ExpertPosts posts;
    private final Today today;

    KnowShares(DataSource app, ExpertPosts posts, Today today) {
        this.store = new ShareStore(app);
        this.posts = posts;
        this.today = today;
    }

    @Override
    public Set<Shared> with(Visitor visitor) {
        if (visitor.standings().stream().noneMatch(standing -> standing.role().equals(EXPERT))) {
            return Set.of();
        }
        Set<UUID> held = posts.heldBy(UUID.fromString(visitor.id()), today.date());
        return held.isEmpty() ? Set.of() : store.with(held, today.date());
    }
}
