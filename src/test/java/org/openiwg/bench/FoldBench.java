package org.openiwg.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openiwg.account.Ledger;
import org.openiwg.record.Audience;
import org.openiwg.record.BodyId;
import org.openiwg.record.History;
import org.openiwg.record.HistoryFiles;
import org.openiwg.record.HistoryReader;
import org.openiwg.record.Reading;

/** Folds a history that is already read, several times over, and prints acts a second. */
final class FoldBench {

    private FoldBench() {}

    public static void main(String[] args) {
        if (!(HistoryReader.read(HistoryFiles.in(Path.of(args[0]))) instanceof Reading.Sound sound)) {
            throw new IllegalArgumentException("the history has faults");
        }
        History history = sound.history();
        BodyId body = history.bodies().getFirst();
        for (int run = 1; run <= 7; run++) {
            long began = System.nanoTime();
            int owed = Ledger.of(history, Audience.PUBLIC)
                    .account(body, LocalDate.of(2026, 1, 1))
                    .obligations()
                    .size();
            double seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
            System.out.printf(
                    "run %d: %,d acts into %,d obligations in %.3f s: %,.0f acts a second%n",
                    run, history.acts().size(), owed, seconds, history.acts().size() / seconds);
        }
    }
}
