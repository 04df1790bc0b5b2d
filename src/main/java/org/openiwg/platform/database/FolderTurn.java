package org.openiwg.platform.database;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Whose turn it is on a data folder: one server, or one command after the other while there is none. */
final class FolderTurn {

    private FolderTurn() {}

    /**
     * Waits for commands to finish and takes the lock.
     *
     * @return the lock; null for a command when a server runs there, which it can join
     * @throws DatabaseRefused for a server when another runs there
     */
    static @Nullable FolderLock take(DataFolder folder, DatabaseUse use) {
        AtomicReference<@Nullable FolderLock> lock = new AtomicReference<>();
        boolean decided = Postmaster.await(() -> {
            lock.set(FolderLock.tryTake(folder, use));
            return lock.get() != null || FolderLock.isHeldByServer(folder);
        });
        if (lock.get() != null) {
            return lock.get();
        }
        if (decided && use == DatabaseUse.COMMAND) {
            return null;
        }
        throw new DatabaseRefused(
                "The data folder %s is in use (%s). Stop that one first, or choose another folder with --data."
                        .formatted(folder.root(), FolderLock.holder(folder)));
    }

    /** Where the PostgreSQL of the server that holds the lock can be reached, once it is ready. */
    static int portOfServer(DataFolder folder) {
        boolean ready = Postmaster.await(
                () -> Postmaster.on(folder.cluster()).filter(Postmaster::ready).isPresent());
        return Postmaster.on(folder.cluster())
                .filter(postmaster -> ready)
                .map(Postmaster::port)
                .orElseThrow(
                        () -> new DatabaseRefused("The data folder %s is in use (%s), but no PostgreSQL of it answers."
                                .formatted(folder.root(), FolderLock.holder(folder))));
    }
}
