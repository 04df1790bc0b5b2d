package org.openiwg.meeting;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.openiwg.body.SignOff;
import org.openiwg.mail.SendMail;
import org.openiwg.people.PostHolders;
import org.openiwg.platform.Today;
import org.openiwg.record.RecordActs;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The meetings of a serving application. */
@Configuration(proxyBeanMethods = false)
class OpenMeetings {

    /** Before people are told of what is due. */
    private static final LocalTime EARLY = LocalTime.of(5, 0);

    private static final String NO_SENDER = "no-reply@localhost";

    @Bean
    MeetingCalendar meetingCalendar(Environment environment) {
        String from = environment.getProperty("openiwg.smtp.from", "").strip();
        String organizer = from.isEmpty() ? NO_SENDER : from;
        return new MeetingCalendar(organizer, "OpenIWG", organizer.substring(organizer.indexOf('@') + 1));
    }

    @Bean
    InvitePeople invitePeople(
            DataSource app,
            PostHolders holders,
            SendMail mails,
            MeetingCalendar calendar,
            Environment environment,
            Clock clock) {
        Supplier<String> site = () -> {
            String url = environment.getProperty("openiwg.url", "");
            return url.isEmpty()
                    ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                    : url.replaceAll("/+$", "");
        };
        return new InvitePeople(app, holders, mails, new Sender(calendar, site), clock);
    }

    @Bean
    PlanMeeting planMeeting(DataSource app, InvitePeople invite, RecordActs record, Register register, Today today) {
        return new PlanMeeting(app, invite, record, register, today::date);
    }

    @Bean
    MeetingDocuments meetingDocuments() {
        return new MeetingDocuments();
    }

    @Bean
    SendAgenda sendAgenda(
            DataSource app,
            InvitePeople invite,
            RegisterFiles files,
            RecordActs record,
            MeetingDocuments documents,
            Clock clock) {
        return new SendAgenda(app, invite, files, record, documents, clock);
    }

    @Bean
    ApproveMinutes approveMinutes(DataSource app, RegisterFiles files, MeetingDocuments documents) {
        return new ApproveMinutes(app, files, documents);
    }

    @Bean
    Outcomes outcomes(DataSource app, Register register, SignOff signOff) {
        return new Outcomes(app, register, signOff);
    }

    @Bean
    ConcludeItem concludeItem(DataSource app, SignOff signOff, RecordActs record, Register register, Clock clock) {
        return new ConcludeItem(app, signOff, record, register, clock);
    }

    @Bean
    Meetings meetings(
            DataSource app,
            Register register,
            SendAgenda send,
            ConcludeItem conclude,
            ApproveMinutes approve,
            SignOff signOff,
            ShowRoom show,
            Rooms rooms,
            Clock clock) {
        TakeUp takeUp = new TakeUp(app, register);
        return new Meetings(app, takeUp, send, conclude, approve, signOff, show, rooms, clock);
    }

    /** Whoever took a post since is invited to what lies ahead; whoever left is told that they are not. */
    @Bean
    Task<Void> inviteToMeetings(
            DataSource app, PlanMeeting plan, Today today, @Value("${openiwg.zone:America/Toronto}") ZoneId zone) {
        MeetingStore meetings = new MeetingStore(app);
        return Tasks.recurring("invite-to-meetings", Schedules.daily(zone, EARLY))
                .execute((instance, context) ->
                        meetings.announcedFrom(today.date()).forEach(plan::invite));
    }
}
