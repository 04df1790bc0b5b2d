package org.openiwg.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.openiwg.desk.Contention;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.database.DatabaseSettings;
import org.openiwg.platform.database.DatabaseUse;

/** Whether a change is ever lost when many people work on one obligation at once. Arguments: writers (16), rounds (1000). */
public final class ContendBench {

    private ContendBench() {}

    public static void main(String[] args) throws Exception {
        int writers = args.length > 0 ? Integer.parseInt(args[0]) : 16;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
        Machine.quiet();
        Path data = Files.createTempDirectory(Path.of("target"), "contend-bench");
        try (Database database = Database.open(DatabaseSettings.embedded(data), DatabaseUse.SERVER)) {
            long start = System.nanoTime();
            Contention.Result result = Contention.run(database, writers, rounds);
            System.out.println(Machine.line());
            System.out.printf(
                    "contend: %d writers x %,d rounds on one obligation: %,d recorded, %,d told, %d lost, %d over what"
                            + " was not seen; %.0f s%n",
                    writers,
                    rounds,
                    result.recorded(),
                    result.overtaken(),
                    result.lost().size(),
                    result.unseen().size(),
                    (System.nanoTime() - start) / 1e9);
            if (!result.lost().isEmpty()
                    || !result.unseen().isEmpty()
                    || result.recorded() + result.overtaken() != result.attempts()) {
                throw new IllegalStateException("something was lost: " + result);
            }
        }
    }
}
