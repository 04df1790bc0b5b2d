package org.openiwg.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.openiwg.platform.SettingRefused;
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

    private volatile boolean ready;

    @Override
    public Integer call() {
        try (StopSignal stop = new StopSignal(this::quietWhileStarting)) {
            try {
                serve(stop);
                return 0;
            } catch (DatabaseRefused | ListenAddress.Refused | SettingRefused refused) {
                if (!stop.isGiven()) {
                    spec.commandLine().getErr().println("iwg: " + refused.getMessage());
                }
                return 1;
            } catch (RuntimeException failure) {
                if (stop.isGiven()) {
                    return 1;
                }
                throw failure;
            }
        }
    }

    private void serve(StopSignal stop) {
        ListenAddress listen = new ListenAddress(host, port);
        try (RunningSite site = RunningSite.start(new RunningSite.Settings(listen, database.settings()))) {
            if (!empty && !stop.isGiven()) {
                site.loadExampleWhenNew();
            }
            if (!stop.isGiven()) {
                site.awaitFirstPage();
                say(site);
            }
            ready = true;
            stop.await();
        }
    }

    private void say(RunningSite site) {
        PrintWriter out = spec.commandLine().getOut();
        site.firstAdministratorLink(Iwg.language())
                .ifPresent(link -> out.println(Messages.in(Iwg.language()).text("cli.administrator-link", link)));
        out.println("ready " + site.address());
        out.flush();
    }

    /** Ctrl-C reaches PostgreSQL too: what is half started fails then in many words, of which none matters any more. */
    private void quietWhileStarting() {
        if (!ready) {
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            System.setOut(nowhere);
            System.setErr(nowhere);
        }
    }
}
