package org.openiwg.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Does what is due, of all tasks that the modules declare as beans: those that something asked for, and those that come
 * back every day. Several nodes share the work; what a dead one was at, another takes over.
 */
final class RunTasks implements AutoCloseable {

    static final String TABLE = "mail.scheduled_tasks";
    static final JdbcCustomization POSTGRESQL = new PostgreSqlJdbcCustomization(false, false);

    /** How often a node looks for work that it was not told of. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private static final int AT_ONCE = 3;
    private static final int MISSED_BEATS = 4;
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

    private final Scheduler scheduler;
    private volatile boolean running;

    /** @param beat how often a node says that it lives; after four missed its tasks are another's */
    RunTasks(DataSource app, List<Task<?>> tasks, Duration beat, Clock clock) {
        List<Task<?>> asked = new ArrayList<>(tasks);
        List<RecurringTask<?>> recurring = new ArrayList<>();
        asked.removeIf(task -> task instanceof RecurringTask<?> again && recurring.add(again));
        this.scheduler = Scheduler.create(app, asked)
                .startTasks(recurring)
                .tableName(TABLE)
                .jdbcCustomization(POSTGRESQL)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(AT_ONCE)
                .pollingInterval(LOOK)
                .heartbeatInterval(beat)
                .missedHeartbeatsLimit(MISSED_BEATS)
                .shutdownMaxWait(LONGEST_GOODBYE)
                .failureLogging(LogLevel.WARN, true)
                .clock(clock::instant)
                .build();
    }

    void start() {
        scheduler.start();
        running = true;
    }

    /** Somebody has just asked for something: looks now. */
    void wake() {
        if (running) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    @Override
    public void close() {
        if (running) {
            running = false;
            scheduler.stop();
        }
    }
}
