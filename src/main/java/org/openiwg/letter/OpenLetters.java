package org.openiwg.letter;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.openiwg.account.Accounts;
import org.openiwg.account.OwnPages;
import org.openiwg.body.SignOff;
import org.openiwg.mail.SendMail;
import org.openiwg.people.PostHolders;
import org.openiwg.platform.Today;
import org.openiwg.record.Family;
import org.openiwg.record.RecordActs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The letters of a serving application. */
@Configuration(proxyBeanMethods = false)
class OpenLetters {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 50);

    @Bean
    Stamps stamps(DataSource app) {
        return new Stamps(FormKey.of(app));
    }

    /** Links in mails begin with a setting; a site that has none is reached from its own machine alone. */
    @Bean
    WriterMails writerMails(SendMail mails, Stamps stamps, Accounts accounts, Environment environment) {
        return new WriterMails(
                mails, site(environment), stamps, () -> accounts.current().names());
    }

    private static Supplier<String> site(Environment environment) {
        return () -> {
            String url = environment.getProperty("openiwg.url", "");
            return url.isEmpty()
                    ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                    : url.replaceAll("/+$", "");
        };
    }

    @Bean
    ReadLetters readLetters(Accounts accounts, DataSource app) {
        return new ReadLetters(accounts, app);
    }

    /** A letter becomes readable by the act that takes it into the record. */
    @Bean
    OwnPages lettersHavePages(DataSource app) {
        LetterStore letters = new LetterStore(app);
        return (body, thing) -> thing.family() == Family.REMINDER
                        && Reference.isOne(thing.slug())
                        && letters.isAccepted(body.slug(), thing.slug())
                ? Optional.of("/bodies/" + body + "/letters/" + thing.slug())
                : Optional.empty();
    }

    @Bean
    ReceiveLetter receiveLetter(DataSource app, WriterMails mails, Clock clock) {
        return new ReceiveLetter(app, mails, clock);
    }

    @Bean
    JudgeLetter judgeLetter(DataSource app, RecordActs record, WriterMails mails, Clock clock, Today today) {
        return new JudgeLetter(app, record, mails, clock, today);
    }

    @Bean
    SendReply sendReply(DataSource app, RecordActs record, WriterMails mails, Clock clock, Today today) {
        return new SendReply(app, record, mails, clock, today);
    }

    @Bean
    AskChairs askChairs(DataSource app, SignOff signOff, Clock clock, Today today) {
        return new AskChairs(app, signOff, clock, today);
    }

    @Bean
    AnswerRecommendation answerRecommendation(
            DataSource app, SignOff signOff, RecordActs record, Accounts accounts, Today today) {
        return new AnswerRecommendation(
                app, signOff, record, () -> accounts.current().names(), today);
    }

    @Bean
    SignedLetters signedLetters(DataSource app, SendReply send, AnswerRecommendation answers) {
        return new SignedLetters(app, () -> {
            send.sendSigned();
            answers.recordSigned();
        });
    }

    /** For what a crash left between the last signature and the letter. */
    @Bean
    Task<Void> sendSignedLetters(SendReply send, AnswerRecommendation answers) {
        return Tasks.recurring("send-signed-letters", Schedules.fixedDelay(Duration.ofMinutes(1)))
                .execute((instance, context) -> {
                    send.sendSigned();
                    answers.recordSigned();
                });
    }

    @Bean
    TellSecretariat tellSecretariat(
            DataSource app,
            PostHolders holders,
            SendMail mails,
            Accounts accounts,
            Environment environment,
            Today today) {
        return new TellSecretariat(
                app, holders, mails, site(environment), () -> accounts.current().names(), today);
    }

    @Bean
    Task<Void> tellSecretariatHourly(TellSecretariat tell) {
        return Tasks.recurring("tell-secretariat", Schedules.fixedDelay(Duration.ofHours(1)))
                .execute((instance, context) -> tell.now());
    }

    @Bean
    ForgetLetters forgetLetters(DataSource app, Clock clock) {
        return new ForgetLetters(app, clock);
    }

    @Bean
    Task<Void> forgetOldLetters(ForgetLetters forget, @Value("${openiwg.zone:America/Toronto}") ZoneId zone) {
        return Tasks.recurring("forget-letters", Schedules.daily(zone, AT_NIGHT))
                .execute((instance, context) -> forget.old());
    }
}
