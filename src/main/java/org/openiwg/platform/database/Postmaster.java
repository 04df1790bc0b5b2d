package org.openiwg.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A PostgreSQL server on a cluster, as its {@code postmaster.pid} tells.
 *
 * @param process its process id
 * @param port on the loopback address
 * @param ready whether it takes connections
 */
record Postmaster(long process, int port, boolean ready) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /** The one that runs on the cluster now. */
    static Optional<Postmaster> on(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            long process = Long.parseLong(lines.getFirst().strip());
            if (!worksIn(ProcessHandle.of(process).orElse(null), cluster) || lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            boolean ready =
                    lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
            return Optional.of(new Postmaster(
                    process, Integer.parseInt(lines.get(PORT_LINE).strip()), ready));
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /**
     * Ends what a killed server has left behind: its PostgreSQL, that goes on without it, or a mark of one that is gone
     * and whose number some other process has now.
     *
     * @throws DatabaseRefused when it will not end
     */
    static void endLeftover(Path cluster) {
        // SIGTERM: ends when its last session does, and those of a killed server have ended already.
        on(cluster).flatMap(left -> ProcessHandle.of(left.process())).ifPresent(ProcessHandle::destroy);
        if (!Files.exists(cluster.resolve("postmaster.pid"))) {
            return;
        }
        // Sessions outlive a killed postmaster for a moment. A second one beside them would destroy the cluster, so
        // PostgreSQL refuses to start, and so do we, until the last has gone.
        if (!await(() -> ProcessHandle.allProcesses().noneMatch(process -> worksIn(process, cluster)))) {
            throw new DatabaseRefused("A PostgreSQL of an earlier start still runs on %s and does not end; end it first"
                    .formatted(cluster));
        }
        try {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "The mark of an earlier PostgreSQL in %s cannot be removed".formatted(cluster), e);
        }
    }

    /** Waits until the condition holds; false when it does not in good time. */
    static boolean await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /** Every process of PostgreSQL works in the folder of its cluster. */
    private static boolean worksIn(@org.jspecify.annotations.Nullable ProcessHandle process, Path cluster) {
        if (process == null || !process.isAlive()) {
            return false;
        }
        try {
            return Files.isSameFile(Path.of("/proc/" + process.pid() + "/cwd"), cluster);
        } catch (IOException | SecurityException notOurs) {
            return false;
        }
    }
}
