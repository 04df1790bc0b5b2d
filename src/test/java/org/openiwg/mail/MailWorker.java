package org.openiwg.mail;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.database.DatabaseSettings;
import org.openiwg.platform.database.DatabaseUse;

/** A process to be killed: sends what is in an outbox. Arguments: data folder, both addresses of the database, SMTP port. */
public final class MailWorker {

    private static final Duration BEAT = Duration.ofMillis(500);

    private MailWorker() {}

    public static void main(String[] args) {
        Database database =
                Database.open(new DatabaseSettings(Path.of(args[0]), args[1], args[2]), DatabaseUse.COMMAND);
        Clock clock = Clock.systemUTC();
        SmtpSettings smtp = new SmtpSettings("localhost", Integer.parseInt(args[3]), "", "", "iwg@example.org");
        DeliverMail deliver = new DeliverMail(new MailStore(database.app()), Optional.of(new MailServer(smtp)), clock);
        new RunTasks(database.app(), List.of(deliver.task()), BEAT, clock).start();
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println("sending");
    }
}
