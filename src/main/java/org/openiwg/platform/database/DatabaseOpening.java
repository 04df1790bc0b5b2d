package org.openiwg.platform.database;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationListener;

/**
 * A database that opens while the application around it still starts. Whoever takes it closes it; when the application
 * fails before that, it is closed here, so that no PostgreSQL is left behind.
 */
final class DatabaseOpening implements ApplicationListener<ApplicationFailedEvent> {
    private final FutureTask<Database> opening;
    private boolean taken;

    DatabaseOpening(DatabaseSettings settings) {
        this.opening = new FutureTask<>(() -> Database.open(settings, DatabaseUse.SERVER));
        Thread.ofPlatform().name("database").daemon().start(opening);
    }

    /**
     * Waits for the database.
     *
     * @throws DatabaseRefused when it cannot be used
     */
    synchronized Database take() {
        Database database = opened();
        taken = true;
        return database;
    }

    @Override
    public synchronized void onApplicationEvent(ApplicationFailedEvent failed) {
        if (!taken) {
            try {
                opened().close();
            } catch (RuntimeException neverOpened) {
                // Whoever asked for it was told, and there is nothing to close.
            }
        }
    }

    private Database opened() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return opening.get();
                } catch (InterruptedException e) {
                    // It opens in any case, and then somebody has to be there to close it.
                    interrupted = true;
                }
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
