package org.openiwg.people;

import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.openiwg.people.PostRules.Accepted;
import org.openiwg.people.PostRules.Reason;
import org.openiwg.people.PostRules.Refused;
import org.openiwg.people.PostRules.Ruling;
import org.openiwg.platform.web.Problem;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Says who holds a post from which day and until which. Of two who say so at once, the second is told of the first. */
final class FillPosts {

    private final PostStore posts;
    private final PersonStore persons;
    private final TransactionTemplate transaction;

    FillPosts(DataSource app) {
        this.posts = new PostStore(app);
        this.persons = new PersonStore(app);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    Ruling appoint(UUID post, int version, UUID person, LocalDate since) {
        return changed(post, version, since, held -> {
            Ruling ruling = PostRules.appoint(held, since);
            if (ruling instanceof Accepted) {
                persons.hold(post, person, since);
            }
            return ruling;
        });
    }

    Ruling end(UUID post, int version, LocalDate until) {
        return changed(post, version, until, held -> {
            Ruling ruling = PostRules.end(held, until);
            if (ruling instanceof Accepted) {
                held.open().ifPresent(open -> posts.end(open, until));
            }
            return ruling;
        });
    }

    /** A change of one post. */
    private interface Change {
        Ruling of(HeldPost post);
    }

    private Ruling changed(UUID post, int version, LocalDate day, Change change) {
        Ruling ruling = transaction.execute(status -> {
            if (!posts.change(post, version)) {
                status.setRollbackOnly();
                return new Refused(Reason.CHANGED, "", day);
            }
            Ruling said = change.of(posts.post(post).orElseThrow(Problem::notFound));
            if (said instanceof Refused) {
                status.setRollbackOnly();
            }
            return said;
        });
        if (ruling == null) {
            throw new IllegalStateException("a change without a ruling");
        }
        return ruling;
    }
}
