package org.openiwg.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.openiwg.body.SubstituteRules.Ruling;
import org.openiwg.people.Post;
import org.openiwg.platform.web.Visitor;
import org.openiwg.record.BodyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Has somebody sign in the place of a co-chair for a time, and takes that back. One after the other in each body. */
final class AppointSubstitute {
    private final SubstituteStore store;
    private final Signers signers;
    private final TellSubstitutes tell;
    private final Supplier<LocalDate> today;
    private final Clock clock;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    AppointSubstitute(
            SubstituteStore store,
            Signers signers,
            TellSubstitutes tell,
            Supplier<LocalDate> today,
            Clock clock,
            DataSource app) {
        this.tell = tell;
        this.store = store;
        this.signers = signers;
        this.today = today;
        this.clock = clock;
        this.sql = JdbcClient.create(app);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    Ruling appoint(Substitute wanted, Visitor by) {
        BodyId body = new BodyId(wanted.body());
        Set<String> own = signers.own(by, body).map(Post::institution).collect(Collectors.toSet());
        return Objects.requireNonNull(transaction.execute(status -> {
            sql.sql("SELECT pg_advisory_xact_lock(hashtext('body.substitute'), hashtext(:body))")
                    .param("body", body.slug())
                    .query((row, n) -> 0)
                    .single();
            Ruling ruling = SubstituteRules.appoint(
                    wanted, own, signers.known(), signers.chairs(body), store.of(body.slug()), today.get());
            if (ruling instanceof Ruling.Accepted) {
                store.add(wanted);
                tell.appointed(wanted);
            }
            return ruling;
        }));
    }

    /** Takes it back, if it is of a co-chair that the visitor is; false when there is nothing of theirs to take back. */
    boolean revoke(UUID id, BodyId body, Visitor by) {
        Set<String> own = signers.own(by, body).map(Post::institution).collect(Collectors.toSet());
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<Substitute> theirs = store.of(body.slug()).stream()
                    .filter(one -> one.id().equals(id) && own.contains(one.institution()))
                    .filter(one -> store.revoke(id, clock.instant()))
                    .findFirst();
            theirs.ifPresent(tell::revoked);
            return theirs.isPresent();
        }));
    }
}
