package org.openiwg.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts a mail into the outbox: in the transaction of the caller if there is one, so that it is sent exactly when that
 * transaction commits. Who sends it, and when, is not the caller's concern.
 */
public final class SendMail {

    private final MailStore store;
    private final SchedulerClient tasks;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Runnable committed;

    /**
     * @param app the application's connections
     * @param committed what to do when a mail is there for everyone to see
     */
    SendMail(DataSource app, Clock clock, Runnable committed) {
        this.store = new MailStore(app);
        this.tasks = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(app))
                .tableName(RunTasks.TABLE)
                .jdbcCustomization(RunTasks.POSTGRESQL)
                .build();
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
        this.clock = clock;
        this.committed = committed;
    }

    /** Writes the mail down, to be sent after the commit. */
    public void send(Mail mail) {
        transaction.executeWithoutResult(status -> {
            Instant now = clock.instant();
            UUID id = store.add(mail, now);
            schedule(id, now);
        });
    }

    /** Tries a mail again that was given up or kept; false when it was neither. */
    boolean retry(UUID id) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean revived = store.revive(id);
            if (revived) {
                schedule(id, clock.instant());
            }
            return revived;
        }));
    }

    private void schedule(UUID id, Instant when) {
        tasks.scheduleIfNotExists(DeliverMail.instance(id), when);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                committed.run();
            }
        });
    }
}
