package org.openiwg.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The right to run the embedded PostgreSQL of a data folder. The operating system takes it back when its holder dies,
 * however that happens.
 */
final class FolderLock implements AutoCloseable {

    /** Closing any channel on a file drops this process's locks on it, so a second one must not even be opened. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private static final Pattern SERVER = Pattern.compile(DatabaseUse.SERVER.word() + ", process ([0-9]{1,18})");

    private final DataFolder folder;
    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(DataFolder folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the lock, or gives null when somebody else has it. */
    static @Nullable FolderLock tryTake(DataFolder folder, DatabaseUse use) {
        if (!HELD_HERE.add(folder.lock())) {
            return null;
        }
        try {
            FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                HELD_HERE.remove(folder.lock());
                return null;
            }
            Files.writeString(
                    folder.lockHolder(),
                    "%s, process %d"
                            .formatted(use.word(), ProcessHandle.current().pid()));
            return new FolderLock(folder, channel, lock);
        } catch (IOException e) {
            HELD_HERE.remove(folder.lock());
            throw new DatabaseRefused(
                    "The data folder %s cannot be locked: %s".formatted(folder.root(), e.getMessage()), e);
        }
    }

    /** Who has the lock, in words, for example {@code server, process 4711}. */
    static String holder(DataFolder folder) {
        return DataFolder.read(folder.lockHolder());
    }

    /** Whether the one who has the lock is a server. What a killed one has left written there does not count. */
    static boolean isHeldByServer(DataFolder folder) {
        Matcher holder = SERVER.matcher(holder(folder));
        return holder.matches()
                && ProcessHandle.of(Long.parseLong(holder.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .isPresent();
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "The lock of %s cannot be released: %s".formatted(folder.root(), e.getMessage()), e);
        } finally {
            HELD_HERE.remove(folder.lock());
        }
    }
}
