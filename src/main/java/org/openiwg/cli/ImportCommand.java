package org.openiwg.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.HistoryFiles;
import org.openiwg.record.ImportHistory;
import org.openiwg.record.KeepRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a history into the register: all of it or nothing, and nothing twice. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Put a history folder, zip or acts.csv into the register: all or nothing, and nothing twice.")
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseMixin database;

    @Parameters(paramLabel = "DIR|ZIP|CSV", description = "The history.")
    private Path history;

    @Option(names = "--dry-run", description = "Only say what would be added, what is there already, what conflicts.")
    private boolean dryRun;

    @Override
    public Integer call() throws FaultyHistory {
        if (!Files.exists(history)) {
            throw new ParameterException(
                    spec.commandLine(), Messages.in(Iwg.language()).text("cli.no-such-path", history));
        }
        HistoryFiles files = HistoryFiles.at(history);
        try (Database open = database.open();
                KeepRegister kept = DatabaseMixin.register(open)) {
            ImportHistory importing = new ImportHistory(kept.register());
            return switch (dryRun ? importing.preview(files) : importing.run(files, DatabaseMixin.recordedBy())) {
                case ImportHistory.Outcome.Faulty faulty -> throw new FaultyHistory(faulty.faults());
                case ImportHistory.Outcome.Sound sound -> say(sound);
            };
        }
    }

    private int say(ImportHistory.Outcome.Sound sound) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Messages.in(Iwg.language())
                .text(
                        dryRun ? "cli.import.would-add" : "cli.import.added",
                        sound.added().acts().size(),
                        sound.added().standards().size(),
                        sound.alreadyThere()));
        return 0;
    }
}
