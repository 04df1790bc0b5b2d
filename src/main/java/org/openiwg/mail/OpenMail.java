package org.openiwg.mail;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/** The mail of a serving application, and the tasks that it does beside serving. */
@Configuration(proxyBeanMethods = false)
class OpenMail {

    private static final Duration BEAT = Duration.ofSeconds(15);

    @Bean
    Task<Void> deliverMail(DataSource app, Environment environment, Clock clock) {
        return new DeliverMail(new MailStore(app), SmtpSettings.of(environment).map(MailServer::new), clock).task();
    }

    @Bean
    RunTasks runTasks(DataSource app, List<Task<?>> tasks, Clock clock) {
        return new RunTasks(app, tasks, BEAT, clock);
    }

    @Bean
    SendMail sendMail(DataSource app, Clock clock, RunTasks tasks) {
        return new SendMail(app, clock, tasks::wake);
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
