package org.openiwg.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.HistoryFolder;
import org.openiwg.record.KeepRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the register back as the files it can be imported from. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write the register as a history folder: acts.csv and, when there are any, standards.csv.")
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseMixin database;

    @Parameters(paramLabel = "DIR", description = "The folder; made when it is not there.")
    private Path folder;

    @Override
    public Integer call() {
        Messages messages = Messages.in(Iwg.language());
        try (Database open = database.openExisting();
                KeepRegister kept = DatabaseMixin.register(open)) {
            return switch (HistoryFolder.write(
                    folder, kept.register().snapshot().history())) {
                case HistoryFolder.Outcome.Written(int acts, int standards) -> {
                    spec.commandLine().getOut().println(messages.text("cli.export.written", acts, standards, folder));
                    yield 0;
                }
                case HistoryFolder.Outcome.HoldsOtherFiles(String one) -> {
                    spec.commandLine().getErr().println(messages.text("cli.export.other-files", folder, one));
                    yield 2;
                }
            };
        }
    }
}
