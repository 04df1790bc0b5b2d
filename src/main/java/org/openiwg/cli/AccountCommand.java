package org.openiwg.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.Account;
import org.openiwg.account.AccountJson;
import org.openiwg.account.AccountText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what a body owed, did and failed to do, as of a day, straight from a history folder. */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        description = "What a body owed, did and failed to do as of a day, from a history folder.")
final class AccountCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HistoryMixin history;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = HistoryMixin.DayConverter.class,
            description = "The day; today when left out.")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() throws FaultyHistory {
        HistoryMixin.Opened opened = history.open();
        LocalDate today = LocalDate.now(Iwg.CLOCK);
        Account account = opened.ledger().account(opened.body(), asOf == null ? today : asOf);
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (history.format) {
                    case json -> AccountJson.of(account);
                    case text -> AccountText.of(account, opened.names(), Iwg.language(), today);
                });
        out.flush();
        return 0;
    }
}
