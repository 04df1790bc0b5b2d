package org.openiwg.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.openiwg.record.CrashDrill;

/** Kills server and database so many times (argument; 200) under four writers, and counts what was lost. */
public final class CrashBench {

    private CrashBench() {}

    public static void main(String[] args) throws Exception {
        Machine.quiet();
        int cycles = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        Path data = Files.createTempDirectory(Path.of("target"), "crash-bench").toAbsolutePath();
        CrashDrill.Report report = CrashDrill.run(data, cycles, System.nanoTime());
        System.out.println(Machine.line());
        System.out.printf(
                "crash: %d cycles of kill -9 of server and database under 4 writers: %,d acts acknowledged, %d lost, %d breaks%n",
                report.cycles(),
                report.acknowledged(),
                report.lost(),
                report.broken().size());
        report.broken().forEach(System.out::println);
        System.exit(report.broken().isEmpty() ? 0 : 1);
    }
}
