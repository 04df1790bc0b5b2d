package org.openiwg.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.AccountJson;
import org.openiwg.account.AccountText;
import org.openiwg.account.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints every day on which something began to be wrong with a body, or was put right. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Every day on which a finding of a body began or ended, from a history folder.")
final class TimelineCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private HistoryMixin history;

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            converter = HistoryMixin.DayConverter.class,
            description = "The first day; the beginning of the record when left out.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "YYYY-MM-DD",
            converter = HistoryMixin.DayConverter.class,
            description = "The last day; today when left out.")
    private @Nullable LocalDate to;

    @Override
    public Integer call() throws FaultyHistory {
        LocalDate first = from == null ? LocalDate.MIN : from;
        LocalDate last = to == null ? LocalDate.now(Iwg.CLOCK) : to;
        if (from != null && last.isBefore(from)) {
            throw history.wrong("--from: " + from + " is after --to " + last + "; expected an earlier day");
        }
        HistoryMixin.Opened opened = history.open();
        List<Change> changes = opened.ledger().timeline(opened.body(), first, last);
        String said = switch (history.format) {
            case json -> AccountJson.ofTimeline(changes);
            case text -> AccountText.ofTimeline(opened.body(), changes, opened.names(), Iwg.language());
        };
        spec.commandLine().getOut().append(said).flush();
        return 0;
    }
}
