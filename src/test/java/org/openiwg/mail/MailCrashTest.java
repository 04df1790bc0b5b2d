package org.openiwg.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.DatabaseSettings;
import org.openiwg.platform.database.TestDatabase;
import org.openiwg.platform.text.Language;

class MailCrashTest {

    private static final int MAILS = 200;
    private static final int KILLS = 4;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final TestDatabase test = TestDatabase.create();
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final MailStore store = new MailStore(test.database().app());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        test.close();
    }

    private Process worker() throws IOException {
        DatabaseSettings settings = test.settings();
        Process worker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MailWorker.class.getName(),
                        settings.data().toString(),
                        Objects.requireNonNull(settings.url()),
                        Objects.requireNonNull(settings.appUrl()),
                        Integer.toString(server.getSmtp().getPort()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); !"sending".equals(line); line = lines.readLine()) {
            assertThat(line).as("the worker must begin").isNotNull();
        }
        return worker;
    }

    @Test
    void everyMailArrivesAndNoneMoreOftenThanAttemptsWereCutShort() throws Exception {
        SendMail sending = new SendMail(test.database().app(), Clock.systemUTC(), () -> {});
        for (int mail = 0; mail < MAILS; mail++) {
            sending.send(new Mail("reader@example.org", Language.EN, "Mail " + mail, "Text"));
        }
        Random random = new Random(2012);
        int killedAtWork = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process worker = worker();
            worker.waitFor(150 + random.nextInt(350), TimeUnit.MILLISECONDS);
            killedAtWork += store.count(MailState.WAITING) > 0 ? 1 : 0;
            worker.toHandle().destroyForcibly();
            worker.waitFor();
        }
        Process last = worker();
        try {
            long end = System.nanoTime() + LONGEST.toNanos();
            while (store.count(MailState.WAITING) > 0 && System.nanoTime() < end) {
                last.waitFor(200, TimeUnit.MILLISECONDS);
            }
        } finally {
            last.toHandle().destroyForcibly();
        }
        assertThat(killedAtWork).isPositive();
        assertThat(store.count(MailState.SENT)).isEqualTo(MAILS);
        compare(store.mails(MailState.SENT, 0, MAILS));
    }

    private void compare(List<StoredMail> sent) throws Exception {
        Map<String, Integer> arrived = new HashMap<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            arrived.merge(message.getHeader("Message-ID", null), 1, Integer::sum);
        }
        int unknown = 0;
        for (StoredMail mail : sent) {
            assertThat(arrived.getOrDefault(mail.messageId(), 0))
                    .as(mail.mail().subject() + ", cut short " + mail.unknown() + " times")
                    .isBetween(1, 1 + mail.unknown());
            unknown += mail.unknown();
        }
        assertThat(arrived).hasSize(MAILS);
        System.out.println("%d mails, %d attempts cut short by %d kills, %d arrived"
                .formatted(MAILS, unknown, KILLS, server.getReceivedMessages().length));
    }
}
