package org.openiwg.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares the libraries of this program with published advisories: 1 when one is older than the time we give ourselves. */
@Command(
        name = "advisories",
        mixinStandardHelpOptions = true,
        description = "Ask a public database what is known of weaknesses in the libraries of this program, "
                + "and say which are older than the time we give ourselves to mend them.")
final class AdvisoriesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--bill",
            paramLabel = "FILE",
            description = "Another bill of materials (CycloneDX, JSON); this program's own when left out.")
    private @Nullable Path bill;

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "https://api.osv.dev",
            description = "A database with the API of OSV; ${DEFAULT-VALUE} when left out.")
    private URI database;

    @Override
    public Integer call() throws InterruptedException {
        Messages words = Messages.in(Iwg.language());
        Set<String> libraries;
        try {
            libraries = BillOfMaterials.read(bill).libraries();
        } catch (IOException unreadable) {
            String why = Objects.toString(unreadable.getMessage(), "");
            throw new ParameterException(spec.commandLine(), words.text("cli.advisories.no-bill", why), unreadable);
        }
        try {
            return said(libraries.size(), new AskForAdvisories(database).about(libraries), words);
        } catch (IOException away) {
            spec.commandLine()
                    .getErr()
                    .println(words.text("cli.advisories.away", database, Objects.toString(away.getMessage(), "")));
            return 1;
        }
    }

    private int said(int libraries, List<Advisory> found, Messages words) {
        Instant now = Iwg.CLOCK.instant();
        PrintWriter out = spec.commandLine().getOut();
        found.stream().sorted(Comparator.comparing(Advisory::grave)).forEach(one -> {
            LocalDate day = one.published().atZone(Iwg.CLOCK.getZone()).toLocalDate();
            String key = one.isOverdue(now) ? "cli.advisories.overdue" : "cli.advisories.in-time";
            out.println(words.text(
                    key,
                    one.library(),
                    one.id(),
                    one.grave().name(),
                    day,
                    one.age(now),
                    one.grave().days,
                    one.summary()));
        });
        long overdue = found.stream().filter(one -> one.isOverdue(now)).count();
        out.println(words.text("cli.advisories.said", libraries, found.size(), overdue));
        return overdue == 0 ? 0 : 1;
    }
}
