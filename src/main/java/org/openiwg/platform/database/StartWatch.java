package org.openiwg.platform.database;

import java.nio.file.Path;
import java.time.Duration;

/**
 * The library waits for minutes until its PostgreSQL lets it in, even when that has ended already, because the disk is full or
 * Ctrl-C reaches it as it reaches us, or when it has the wrong password. This ends the waiting.
 */
final class StartWatch implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration EVERY = Duration.ofMillis(25);

    private final Path cluster;
    private final String password;
    private final Thread waiting = Thread.currentThread();
    private boolean over;
    private boolean ended;

    /** @param password with which the library is going to ask */
    StartWatch(Path cluster, String password) {
        this.cluster = cluster;
        this.password = password;
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
                    if (RotatePasswords.isRefused(cluster, password)) {
                        end();
                    }
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
