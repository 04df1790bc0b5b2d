package org.openiwg.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.TestDatabase;
import org.openiwg.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SendMailStoreTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final TestDatabase test = TestDatabase.create();
    private final DataSource app = test.database().app();
    private final MailStore store = new MailStore(app);
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final AtomicInteger woken = new AtomicInteger();
    private final SendMail sending =
            new SendMail(app, Clock.fixed(NOON, ZoneOffset.UTC), () -> woken.incrementAndGet());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        test.close();
    }

    private static Mail mail(String to) {
        return new Mail(
                to, Language.FR, "Échéance", "Voir :\nhttps://iwg.example.org/fr", "https://iwg.example.org/fr/my");
    }

    private DeliverMail deliver(Instant now) {
        return new DeliverMail(
                store,
                Optional.of(new MailServer(
                        new SmtpSettings("localhost", server.getSmtp().getPort(), "", "", "iwg@example.org"))),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private StoredMail only(MailState state) {
        List<StoredMail> mails = store.mails(state, 0, 10);
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    private List<String> tasks() {
        return JdbcClient.create(app)
                .sql("SELECT task_instance FROM mail.scheduled_tasks WHERE task_name = 'send-mail'")
                .query(String.class)
                .list();
    }

    @Test
    void aMailIsWrittenInTheTransactionOfTheCallerOrNotAtAll() {
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
        transaction.executeWithoutResult(status -> {
            sending.send(mail("a@example.org"));
            status.setRollbackOnly();
        });
        assertThat(store.count(MailState.WAITING)).isZero();
        assertThat(tasks()).isEmpty();
        assertThat(woken).hasValue(0);

        transaction.executeWithoutResult(status -> {
            sending.send(mail("a@example.org"));
            assertThat(woken).hasValue(0);
        });
        assertThat(tasks()).containsExactly(only(MailState.WAITING).id().toString());
        assertThat(woken).hasValue(1);

        sending.send(mail("b@example.org"));
        assertThat(store.count(MailState.WAITING)).isEqualTo(2);
        assertThat(woken).hasValue(2);
    }

    @Test
    void whatACalendarIsToldGoesBesideTheTextWithItsMethodInTheType() throws Exception {
        String calendar = "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nX-WORDS:été\r\nEND:VCALENDAR\r\n";
        sending.send(new Mail(
                "a@example.org",
                Language.FR,
                "Réunion",
                "Annulée",
                "",
                new CalendarPart(CalendarPart.Method.CANCEL, calendar)));
        assertThat(deliver(NOON).attempt(only(MailState.WAITING).id())).isEmpty();
        MimeMultipart forms = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(forms.getCount()).isEqualTo(3);
        assertThat(forms.getBodyPart(2).getContentType())
                .isEqualTo("text/calendar; method=CANCEL; charset=UTF-8; component=VEVENT");
        try (var bytes = forms.getBodyPart(2).getInputStream()) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(calendar);
        }
    }

    @Test
    void whatIsNoCalendarOfItsMethodIsNotSentAsOne() {
        for (String bad : List.of(
                "",
                "BEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR\n",
                "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n",
                "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nX:\u0000\r\nEND:VCALENDAR\r\n")) {
            assertThatThrownBy(() -> new CalendarPart(CalendarPart.Method.REQUEST, bad))
                    .as(bad)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aMailIsTextAndHtmlInTheReadersLanguageWithTheHeadersItShouldHave() throws Exception {
        sending.send(mail("a@example.org"));
        UUID id = only(MailState.WAITING).id();
        assertThat(deliver(NOON.plusSeconds(5)).attempt(id)).isEmpty();
        MimeMessage got = server.getReceivedMessages()[0];
        assertThat(got.getSubject()).isEqualTo("Échéance");
        assertThat(got.getHeader("To", null)).isEqualTo("a@example.org");
        assertThat(got.getHeader("From", null)).isEqualTo("iwg@example.org");
        assertThat(got.getHeader("Message-ID", null)).isEqualTo("<" + id + "@example.org>");
        assertThat(got.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(got.getHeader("Content-Language", null)).isEqualTo("fr");
        assertThat(got.getHeader("List-Unsubscribe", null)).isEqualTo("<https://iwg.example.org/fr/my>");
        assertThat(got.getSentDate().toInstant()).isEqualTo(NOON);
        MimeMultipart parts = (MimeMultipart) got.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat((String) parts.getBodyPart(0).getContent()).contains("https://iwg.example.org/fr");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("<a href=\"https://iwg.example.org/fr\">");
        assertThat(only(MailState.SENT).settled()).isEqualTo(NOON.plusSeconds(5));
    }

    @Test
    void whatIsSentIsNotSentAgainHoweverOftenItIsAsked() {
        sending.send(mail("a@example.org"));
        UUID id = only(MailState.WAITING).id();
        for (int i = 0; i < 3; i++) {
            deliver(NOON).attempt(id);
        }
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(only(MailState.SENT).attempts()).isEqualTo(1);
    }

    @Test
    void aServerThatIsAwayIsTriedAgainUnderTheSameNameUntilTheMailIsGivenUpWithTheReason() {
        sending.send(mail("a@example.org"));
        UUID id = only(MailState.WAITING).id();
        DeliverMail deliver = deliver(NOON);
        server.stop();
        for (int attempt = 1; attempt < Attempts.MOST; attempt++) {
            Duration pause = Attempts.pauseAfter(attempt).orElseThrow();
            assertThat(deliver.attempt(id)).contains(NOON.plus(pause));
        }
        assertThat(deliver.attempt(id)).isEmpty();
        StoredMail dead = only(MailState.DEAD);
        assertThat(dead.reason()).contains("MailConnectException");
        assertThat(dead.attempts()).isEqualTo(Attempts.MOST);
        assertThat(dead.unknown()).isZero();

        server.start();
        assertThat(store.revive(id)).isTrue();
        assertThat(deliver(NOON).attempt(id)).isEmpty();
        assertThat(only(MailState.SENT).messageId()).isEqualTo(dead.messageId());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void anAttemptThatNobodySawEndIsCountedAndTriedAgainUnderTheSameName() {
        sending.send(mail("a@example.org"));
        UUID id = only(MailState.WAITING).id();
        store.begin(id, "<first@example.org>", NOON);
        deliver(NOON).attempt(id);
        StoredMail sent = only(MailState.SENT);
        assertThat(sent.messageId()).isEqualTo("<first@example.org>");
        assertThat(sent.unknown()).isEqualTo(1);
        assertThat(sent.attempts()).isEqualTo(2);
    }

    @Test
    void withoutAServerAMailIsKeptToBeRead() {
        sending.send(mail("a@example.org"));
        UUID id = only(MailState.WAITING).id();
        assertThat(new DeliverMail(store, Optional.empty(), Clock.fixed(NOON, ZoneOffset.UTC)).attempt(id))
                .isEmpty();
        assertThat(only(MailState.KEPT).mail()).isEqualTo(mail("a@example.org"));
    }

    @Test
    void aNodeDoesWhatIsAskedAsSoonAsItIsCommitted() {
        DeliverMail deliver = deliver(NOON);
        try (RunTasks tasks = new RunTasks(app, List.of(deliver.task()), Duration.ofSeconds(1), Clock.systemUTC())) {
            SendMail woken = new SendMail(app, Clock.systemUTC(), tasks::wake);
            tasks.start();
            woken.send(mail("a@example.org"));
            assertThat(server.waitForIncomingEmail(20_000, 1)).isTrue();
        }
        assertThat(server.getReceivedMessages()).hasSize(1);
    }
}
