package org.openiwg.sharing;

import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.people.ExpertPosts;
import org.openiwg.people.Person;
import org.openiwg.platform.Today;
import org.openiwg.record.BodyId;
import org.openiwg.record.Register;
import org.openiwg.record.ThingId;
import org.springframework.stereotype.Component;

/** Shares things of a body with its experts, for other modules, by the same rules as the page. */
@Component
public class ShareThings {

    private final ShareStore store;
    private final ExpertPosts posts;
    private final Register register;
    private final Today today;

    ShareThings(DataSource app, ExpertPosts posts, Register register, Today today) {
        this.store = new ShareStore(app);
        this.posts = posts;
        this.register = register;
        this.today = today;
    }

    /**
     * Shares a thing from today on with every post of an expert that somebody holds.
     *
     * @param by the post that shares it
     * @return whether something is shared now that was not before
     */
    public boolean share(BodyId body, ThingId thing, Person expert, String by) {
        if (!(Sharable.judge(register.snapshot(), body, thing.toString()) instanceof Sharable.Accepted(var shared))) {
            return false;
        }
        boolean added = false;
        for (UUID post : posts.heldBy(expert.id(), today.date())) {
            added |= store.add(shared, post, today.date(), null, by);
        }
        return added;
    }
}
