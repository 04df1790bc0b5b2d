package org.openiwg.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.database.DatabaseRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the site and keeps running until it is told to stop (Ctrl-C, SIGTERM), which stops the database too. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Run the site. The first start makes the database and loads the example history.")
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", description = "The port to listen on (8080 when left out).")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address to listen on; only this machine (127.0.0.1) when left out.")
    private String host = "127.0.0.1";

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder (./data when left out).")
    private Path data = Path.of("data");

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "Use this PostgreSQL (15 or newer) instead of the embedded one: "
                    + "jdbc:postgresql://host/database?user=...&password=...; also OPENIWG_DB_URL.")
    private @Nullable String database;

    @Option(names = "--empty", description = "Do not load the example history on the first start.")
    private boolean empty;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        CountDownLatch stopped = new CountDownLatch(1);
        try (RunningSite site = RunningSite.start(
                new RunningSite.Settings(host, port, data, Optional.ofNullable(database)), stopped::countDown)) {
            if (!empty) {
                site.loadExampleWhenNew();
            }
            site.awaitFirstPage();
            out.println("ready " + site.address());
            out.flush();
            stopped.await();
            return 0;
        } catch (DatabaseRefused | RunningSite.PortTaken refused) {
            err.println("iwg: " + refused.getMessage());
            return 1;
        }
    }
}
