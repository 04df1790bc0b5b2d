package org.openiwg.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.EraseContent;
import org.openiwg.record.HistoryFiles;
import org.openiwg.record.KeepRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Erases the content of an act for good; its commitment stays, and an entry says why it is gone. */
@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        description =
                "Erase the content of an act for good. Every proof stays valid, and an entry says why it is gone.")
final class EraseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseMixin database;

    @Parameters(paramLabel = "INDEX", description = "The entry's index in the register.")
    private long index;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; every reader sees it.")
    private String reason;

    @Option(
            names = "--instead",
            paramLabel = "CSV",
            description = "An acts.csv with the rows that take its place, without what had to go.")
    private @Nullable Path instead;

    @Override
    public Integer call() throws FaultyHistory {
        Messages messages = Messages.in(Iwg.language());
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (Database open = database.openExisting();
                KeepRegister kept = DatabaseMixin.register(open)) {
            EraseContent erasing = new EraseContent(open, kept, Iwg.CLOCK);
            HistoryFiles rows = instead == null ? null : HistoryFiles.at(instead);
            return switch (erasing.run(index, reason, DatabaseMixin.recordedBy(), rows)) {
                case EraseContent.Outcome.Erased erased -> {
                    kept.catchUp();
                    out.println(messages.text("cli.erase.erased", index));
                    yield 0;
                }
                case EraseContent.Outcome.NothingThere nothing -> {
                    err.println(messages.text("cli.erase.nothing", index));
                    yield 2;
                }
                case EraseContent.Outcome.OthersNeedIt(var faults) -> {
                    err.println(messages.text("cli.erase.needed", index));
                    throw new FaultyHistory(faults);
                }
            };
        }
    }
}
