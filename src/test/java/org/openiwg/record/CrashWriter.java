package org.openiwg.record;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.database.DatabaseSettings;
import org.openiwg.platform.database.DatabaseUse;

/**
 * A process to be killed: opens the register of a data folder, tells what it holds and whether it verifies, then records
 * with several writers and tells of each act that was acknowledged. Arguments: data folder, how many entries the caller
 * has been told of already, writers.
 */
public final class CrashWriter {

    private CrashWriter() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // Whoever listens understands what is told here and nothing else; what is logged goes the other way.
        System.setOut(System.err);
        CrashDrill.quiet();
        Database database = Database.open(DatabaseSettings.embedded(Path.of(args[0])), DatabaseUse.SERVER);
        KeepRegister kept = KeepRegister.open(database, "crash.invalid/log", Clock.systemUTC());
        Register register = kept.register();
        register.readOnly().ifPresent(state -> out.println("flaw read-only: " + state));
        VerifyRegister.run(database).flaws().stream()
                // Before the first start has published anything there is nothing to compare with.
                .filter(flaw -> register.snapshot().size() > 0 || !flaw.contains("holds no published checkpoint"))
                .forEach(flaw -> out.println("flaw " + flaw));
        register.snapshot().entries().stream()
                .skip(Long.parseLong(args[1]))
                .forEach(entry -> out.println("have " + entry.index() + " " + entry.recordedBy()));
        kept.start();
        out.println("writing");
        int writers = Integer.parseInt(args[2]);
        for (int writer = 0; writer < writers; writer++) {
            int number = writer;
            Thread.ofPlatform().start(() -> write(register, number, out));
        }
    }

    private static void write(Register register, int writer, PrintStream out) {
        long process = ProcessHandle.current().pid();
        for (int i = 0; true; i++) {
            String by = process + "/" + writer + "/" + i;
            long index = register.append(by, List.of(TestActs.statement("crash", "act " + i)));
            out.println("told " + index + " " + by);
        }
    }
}
