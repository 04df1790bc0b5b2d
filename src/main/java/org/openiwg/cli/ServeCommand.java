package org.openiwg.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.openiwg.platform.database.DatabaseRefused;
import org.openiwg.platform.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private DatabaseMixin database;

    @Option(names = "--empty", description = "Do not load the example history on the first start.")
    private boolean empty;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        CountDownLatch stopped = new CountDownLatch(1);
        RunningSite.Settings settings = new RunningSite.Settings(host, port, database.settings());
        try (RunningSite site = RunningSite.start(settings, stopped::countDown)) {
            if (!empty) {
                site.loadExampleWhenNew();
            }
            site.awaitFirstPage();
            site.firstAdministratorLink(Iwg.language())
                    .ifPresent(link -> out.println(Messages.in(Iwg.language()).text("cli.administrator-link", link)));
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
