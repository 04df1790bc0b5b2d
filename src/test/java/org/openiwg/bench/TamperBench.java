package org.openiwg.bench;

import org.openiwg.record.TamperDrill;

/** Tampers with a register in its database so many times (argument; 1,000), and counts what verify does not find. */
public final class TamperBench {

    private TamperBench() {}

    public static void main(String[] args) throws Exception {
        Machine.quiet();
        int times = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        TamperDrill.Report report = TamperDrill.run(times, System.nanoTime());
        System.out.println(Machine.line());
        System.out.printf(
                "tamper: %,d random changes in %d ways, %d unnoticed%n",
                times, report.ways().size(), report.unnoticed().size());
        System.out.println(report.ways());
        report.unnoticed().forEach(System.out::println);
        System.exit(report.unnoticed().isEmpty() ? 0 : 1);
    }
}
