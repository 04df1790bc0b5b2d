package org.openiwg.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.database.DatabaseSettings;
import org.openiwg.platform.database.DatabaseUse;
import org.openiwg.record.KeepRegister;
import org.openiwg.record.Register;
import org.openiwg.record.TestActs;

/**
 * How many acts a second are recorded: one act a transaction, each acknowledged only when it is on the disk. Arguments:
 * writers (8), seconds (10).
 */
public final class AppendBench {

    private AppendBench() {}

    public static void main(String[] args) throws Exception {
        int writers = args.length > 0 ? Integer.parseInt(args[0]) : 8;
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        Machine.quiet();
        Path data = Files.createTempDirectory(Path.of("target"), "append-bench");
        try (Database database = Database.open(DatabaseSettings.embedded(data), DatabaseUse.SERVER);
                KeepRegister kept = KeepRegister.open(database, "bench.invalid/log", Clock.systemUTC())
                        .start()) {
            run(kept.register(), writers, 3);
            long before = kept.register().snapshot().size();
            long[][] nanos = run(kept.register(), writers, seconds);
            long acts = kept.register().snapshot().size() - before;
            long[] all =
                    Arrays.stream(nanos).flatMapToLong(Arrays::stream).sorted().toArray();
            System.out.println(Machine.line());
            System.out.printf(
                    "append: %d writers, fsync on, one act a transaction: %,d acts/s; latency p50 %.2f ms, p99 %.2f ms%n",
                    writers, acts / seconds, all[all.length / 2] / 1e6, all[all.length * 99 / 100] / 1e6);
            if (acts != all.length) {
                throw new IllegalStateException("acknowledged " + all.length + ", recorded " + acts);
            }
        }
    }

    private static long[][] run(Register register, int writers, int seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        long[][] taken = new long[writers][];
        CountDownLatch done = new CountDownLatch(writers);
        for (int writer = 0; writer < writers; writer++) {
            int number = writer;
            Thread.ofPlatform().start(() -> {
                long[] times = new long[1_000_000];
                int count = 0;
                while (System.nanoTime() < end) {
                    long start = System.nanoTime();
                    register.append("bench", List.of(TestActs.statement("bench", "act " + number + "/" + count)));
                    times[count++] = System.nanoTime() - start;
                }
                taken[number] = Arrays.copyOf(times, count);
                done.countDown();
            });
        }
        done.await();
        return taken;
    }
}
