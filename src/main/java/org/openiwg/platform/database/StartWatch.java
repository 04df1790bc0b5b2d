package org.openiwg.platform.database;

import java.nio.file.Path;
import java.time.Duration;

/**
 * The library waits a minute until its PostgreSQL takes connections, even when that has ended already: because the disk is
 * full, or because Ctrl-C reaches it as it reaches us. This ends the waiting.
 */
final class StartWatch implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration EVERY = Duration.ofMillis(25);

    private final Path cluster;
    private final Thread waiting = Thread.currentThread();
    private boolean over;
    private boolean ended;

    StartWatch(Path cluster) {
        this.cluster = cluster;
    }

    /** PostgreSQL is about to be started, by the thread that made this. */
    void begin() {
        Thread.ofPlatform().name("database-watch").daemon().start(this::watch);
    }

    private void watch() {
        long seen = System.nanoTime();
        try {
            while (!isOver()) {
                if (isRunning()) {
                    seen = System.nanoTime();
                } else if (System.nanoTime() - seen > PATIENCE.toNanos()) {
                    end();
                }
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }

    /** Either the program that starts it, which is a child of ours, or the server, which is not. */
    private boolean isRunning() {
        return isStarting() || Postmaster.on(cluster).isPresent();
    }

    private boolean isStarting() {
        try (var children = ProcessHandle.current().children()) {
            return children.anyMatch(child -> child.info()
                    .commandLine()
                    .filter(command -> command.contains(cluster.toString()))
                    .isPresent());
        }
    }

    private synchronized boolean isOver() {
        return over;
    }

    private synchronized void end() {
        if (!over) {
            over = true;
            ended = true;
            waiting.interrupt();
        }
    }

    /** Whether PostgreSQL ended instead of starting; by the thread that waited for it. */
    synchronized boolean isInVain() {
        close();
        return ended;
    }

    @Override
    public synchronized void close() {
        if (ended) {
            Thread.interrupted();
        }
        over = true;
    }
}
