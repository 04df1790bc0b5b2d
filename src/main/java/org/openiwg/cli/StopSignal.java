package org.openiwg.cli;

import java.util.concurrent.CountDownLatch;

/**
 * The wish of a person or of the system that this process ends (Ctrl-C, SIGTERM). The process does not end before this is
 * closed, so that whoever holds it can stop what was started; while it is open, the wish may come at any moment.
 */
final class StopSignal implements AutoCloseable {
    private final CountDownLatch given = new CountDownLatch(1);
    private final CountDownLatch obeyed = new CountDownLatch(1);
    private final Thread hook;
    /**
     * Listens from now on.
     *
     * @param whenGiven runs at once, beside whatever goes on
     */
    StopSignal(Runnable whenGiven) {
        hook = Thread.ofPlatform().name("stop").unstarted(() -> {
            given.countDown();
            whenGiven.run();
            awaitQuietly(obeyed);
        });
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException givenAlready) {
            // It was told to stop before it could listen.
            given.countDown();
            whenGiven.run();
        }
    }

    boolean isGiven() {
        return given.getCount() == 0;
    }

    void await() {
        awaitQuietly(given);
    }

    @Override
    public void close() {
        obeyed.countDown();
        if (!isGiven()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException givenJustNow) {
                // The hook runs, and has nothing to wait for any more.
            }
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
