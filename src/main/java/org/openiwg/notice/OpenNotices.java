package org.openiwg.notice;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.openiwg.mail.SendMail;
import org.openiwg.people.PostHolders;
import org.openiwg.platform.Today;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The notices of a serving application. */
@Configuration(proxyBeanMethods = false)
class OpenNotices {

    /** Before people begin to work. */
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    @Bean
    KeepConcerns keepConcerns(Register register) {
        return new KeepConcerns(register);
    }

    @Bean
    TellPeople tellPeople(
            KeepConcerns concerns,
            PostHolders holders,
            DataSource app,
            SendMail mails,
            @Value("${openiwg.url:}") String site) {
        return new TellPeople(concerns, holders, app, mails, site.replaceAll("/+$", ""));
    }

    @Bean
    Task<Void> tellPeopleDaily(TellPeople tell, Today today, @Value("${openiwg.zone:America/Toronto}") ZoneId zone) {
        return Tasks.recurring("tell-people", Schedules.daily(zone, MORNING))
                .execute((instance, context) -> tell.on(today.date()));
    }
}
