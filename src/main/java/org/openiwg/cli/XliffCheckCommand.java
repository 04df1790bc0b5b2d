package org.openiwg.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.text.Messages;
import org.openiwg.xliff.CheckXliff;
import org.openiwg.xliff.Problem;
import org.openiwg.xliff.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges XLIFF files. */
@Command(
        name = "check",
        description = {
            "Judge XLIFF files (1.2, 2.0, 2.1, 2.2 with their modules) against their specifications.",
            "Exits 0 when all are valid, else 1 with a line FILE:LINE: UNIT: what is wrong for each problem."
        })
final class XliffCheckCommand implements Callable<Integer> {

    private static final Messages WORDS = Messages.in(Iwg.language());

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files.")
    private List<Path> files;

    @Option(names = "--help", usageHelp = true, description = "Show this help message and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads it: the standard help would take --version for itself
    private boolean help;

    @Option(
            names = "--version",
            paramLabel = "VERSION",
            description = "Judge by this version (1.2, 2.0, 2.1, 2.2), whatever the file declares.")
    private @Nullable String version;

    @Override
    public Integer call() {
        Optional<Version> forced = Optional.ofNullable(version)
                .map(number -> Version.of(number)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(), WORDS.text("cli.xliff.no-version", number))));
        PrintWriter out = spec.commandLine().getOut();
        boolean valid = true;
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                out.println(file + ":0: -: " + WORDS.text("cli.xliff.no-file"));
                valid = false;
                continue;
            }
            try {
                List<Problem> problems = CheckXliff.file(file, forced);
                problems.forEach(problem -> out.println(
                        file + ":" + problem.line() + ": " + problem.unit() + ": " + problem.in(Iwg.language())));
                valid &= problems.isEmpty();
            } catch (IOException unreadable) {
                out.println(
                        file + ":0: -: " + WORDS.text("cli.xliff.unreadable", String.valueOf(unreadable.getMessage())));
                valid = false;
            }
        }
        out.flush();
        return valid ? 0 : 1;
    }
}
