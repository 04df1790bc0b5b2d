package org.openiwg.consultation;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.openiwg.body.SignOff;
import org.openiwg.mail.SendMail;
import org.openiwg.platform.Today;
import org.openiwg.record.RecordActs;
import org.openiwg.record.RegisterFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The consultations of a serving application. */
@Configuration(proxyBeanMethods = false)
class OpenConsultations {

    /** Soon after the day on which a call closes has ended. */
    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);

    /** A site that has no address for others is reached from its own machine alone. */
    @Bean
    ConsultationMails consultationMails(SendMail mails, Environment environment) {
        return new ConsultationMails(mails::send, () -> {
            String url = environment.getProperty("openiwg.url", "");
            return url.isEmpty()
                    ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                    : url.replaceAll("/+$", "");
        });
    }

    @Bean
    HoldConsultation holdConsultation(
            DataSource app, RegisterFiles files, RecordActs record, Today today, Clock clock) {
        return new HoldConsultation(app, files, record, today::date, clock);
    }

    @Bean
    ReceiveSubmission receiveSubmission(DataSource app, ConsultationMails mails, Today today, Clock clock) {
        return new ReceiveSubmission(app, mails, today::date, clock);
    }

    @Bean
    Consultations consultations(
            DataSource app, RegisterFiles files, RecordActs record, ConsultationMails mails, Today today, Clock clock) {
        return new Consultations(
                app,
                day -> new HoldConsultation(app, files, record, day, clock),
                day -> new ReceiveSubmission(app, mails, day, clock),
                today::date);
    }

    @Bean
    ReportConsultation reportConsultation(
            DataSource app,
            RegisterFiles files,
            ConsultationMails mails,
            SignOff signOff,
            RecordActs record,
            Today today,
            Clock clock) {
        return new ReportConsultation(app, files, mails, signOff, record, today::date, clock);
    }

    @Bean
    Task<Void> followConsultations(
            HoldConsultation hold, Today today, @Value("${openiwg.zone:America/Toronto}") ZoneId zone) {
        return Tasks.recurring("follow-consultations", Schedules.daily(zone, AFTER_MIDNIGHT))
                .execute((instance, context) -> hold.follow(today.date()));
    }
}
