package org.openiwg.mail;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** The mail of a serving application, and the tasks that it does beside serving. */
@Configuration(proxyBeanMethods = false)
class OpenMail {

    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);

    @Bean
    Task<Void> deliverMail(DataSource app, Environment environment, Clock clock) {
        return new DeliverMail(new MailStore(app), SmtpSettings.of(environment).map(MailServer::new), clock).task();
    }

    /** Personal texts are not kept longer than somebody may have to look into why a mail did not arrive. */
    @Bean
    Task<Void> deleteOldMails(DataSource app, Clock clock, @Value("${openiwg.zone:America/Toronto}") ZoneId zone) {
        MailStore store = new MailStore(app);
        return Tasks.recurring("delete-old-mails", Schedules.daily(zone, AT_NIGHT))
                .execute((instance, context) ->
                        store.deleteSettledBefore(clock.instant().minus(KEPT)));
    }

    @Bean
    RunTasks runTasks(DataSource app, List<Task<?>> tasks, Clock clock) {
        return new RunTasks(app, tasks, BEAT, clock);
    }

    /** Asked for late: tasks send mails, and whoever does the tasks is told of mails. */
    @Bean
    SendMail sendMail(DataSource app, Clock clock, ObjectProvider<RunTasks> tasks) {
        return new SendMail(app, clock, () -> tasks.getObject().wake());
    }

    @Bean
    BeginTasks beginTasks(RunTasks tasks) {
        return new BeginTasks(tasks);
    }

    /** Begins when the site can be reached: a start is not slowed down by what was left to do. */
    record BeginTasks(RunTasks tasks) {

        @EventListener(ApplicationReadyEvent.class)
        void begin() {
            tasks.start();
        }
    }
}
