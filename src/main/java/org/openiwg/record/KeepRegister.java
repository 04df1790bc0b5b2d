package org.openiwg.record;

import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the register of a database and keeps it: compares it with what was published, takes in what other nodes record,
 * and publishes a checkpoint soon after each change.
 */
public final class KeepRegister implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeepRegister.class);

    /** What the log is called when nobody has named it. */
    public static final String DEFAULT_ORIGIN = "openiwg.local/log";

    /** How long a change by another node may go unnoticed. */
    private static final long LOOK_EVERY_MILLIS = 1_000;

    /** How soon after a change its checkpoint is published; the changes of that time share one. */
    private static final long PUBLISH_AFTER_MILLIS = 250;

    private final Register register;
    private final Checkpoints checkpoints;
    private final LogKeys keys;
    private final Semaphore changed = new Semaphore(0);
    private volatile boolean closing;
    private @Nullable Thread keeper;

    private KeepRegister(Register register, Checkpoints checkpoints, LogKeys keys) {
        this.register = register;
        this.checkpoints = checkpoints;
        this.keys = keys;
    }

    /**
     * Opens the register.
     *
     * @param origin the name of the log, if this is its first start; its key keeps the name from then on
     */
    public static KeepRegister open(Database database, String origin, Clock clock) {
        LogKeys keys = new LogKeys(database.folder());
        keys.makeFirst(origin);
        Register register = new Register(database.app(), clock);
        Checkpoints checkpoints = new Checkpoints(register, keys);
        register.refresh();
        checkpoints.compareWithPublished();
        return new KeepRegister(register, checkpoints, keys);
    }

    /** Begins to look for changes and to publish, in a thread of its own. */
    public KeepRegister start() {
        register.onChange(changed::release);
        checkpoints.publish();
        keeper = Thread.ofPlatform().name("register").daemon().start(this::keep);
        return this;
    }

    private void keep() {
        while (!closing) {
            try {
                if (changed.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                    Thread.sleep(PUBLISH_AFTER_MILLIS);
                    changed.drainPermits();
                } else {
                    register.refresh();
                }
                checkpoints.publish();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                // The database may be away for a while; the next round tries again.
                LOG.warn("The register could not be looked after: {}", e.toString());
            }
        }
    }

    public Register register() {
        return register;
    }

    public Checkpoints checkpoints() {
        return checkpoints;
    }

    /** Takes in what was recorded by others, and publishes it, without waiting for the next look. */
    public void catchUp() {
        register.refresh();
        checkpoints.publish();
    }

    LogKeys keys() {
        return keys;
    }

    /** Publishes what is not yet published, and ends. */
    @Override
    public void close() {
        closing = true;
        Thread thread = keeper;
        if (thread != null) {
            changed.release();
            try {
                thread.join(TimeUnit.SECONDS.toMillis(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        try {
            catchUp();
        } catch (RuntimeException e) {
            LOG.warn("The last checkpoint is not published: {}", e.toString());
        }
    }
}
