package org.openiwg.cli;

import java.util.concurrent.Callable;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.KeepRegister;
import org.openiwg.record.RotateKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Hands the log over to a new key: begins with both signing, and ends with the old one destroyed. */
@Command(
        name = "rotate-key",
        mixinStandardHelpOptions = true,
        description = "Hand the log over to a new key: first both keys sign; --finish destroys the old one.")
final class RotateKeyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseMixin database;

    @Option(names = "--finish", description = "End the hand-over: destroy the old key.")
    private boolean finish;

    @Override
    public Integer call() {
        try (Database open = database.openExisting();
                KeepRegister kept = DatabaseMixin.register(open)) {
            RotateKey rotating = new RotateKey(kept);
            return switch (finish ? rotating.finish() : rotating.begin(DatabaseMixin.recordedBy())) {
                case RotateKey.Outcome.Begun(var key, var replaces) ->
                    said(0, "cli.rotate-key.begun", key.encoded(), replaces.encoded());
                case RotateKey.Outcome.Finished(var key) -> said(0, "cli.rotate-key.finished", key.encoded());
                case RotateKey.Outcome.UnderWay u -> said(2, "cli.rotate-key.under-way");
                case RotateKey.Outcome.NothingToFinish n -> said(2, "cli.rotate-key.nothing-to-finish");
            };
        }
    }

    private int said(int status, String key, Object... args) {
        String text = Messages.in(Iwg.language()).text(key, args);
        (status == 0 ? spec.commandLine().getOut() : spec.commandLine().getErr()).println(text);
        return status;
    }
}
