package org.openiwg.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder with everything that has to be kept between two starts. Only its owner can look into it.
 *
 * @param root the folder itself, absolute
 */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * The folder, made when it is not there.
     *
     * @throws DatabaseRefused when it cannot be made
     */
    public static DataFolder at(Path path) {
        DataFolder folder = new DataFolder(path);
        try {
            Files.createDirectories(
                    folder.root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "The data folder %s cannot be made: %s".formatted(folder.root, e.getMessage()), e);
        }
        return folder;
    }

    /** The cluster of the embedded PostgreSQL. */
    Path cluster() {
        return root.resolve("postgres");
    }

    /**
     * The programs of the embedded PostgreSQL, unpacked. The library lets everyone write into the folder it is given, so
     * that one lies in a folder which only the owner can enter.
     */
    Path programs() {
        return at(root.resolve("postgres-programs")).root.resolve("18");
    }

    Path serverLog() {
        return root.resolve("postgres.log");
    }

    /** The passwords of the database's roles. */
    Path passwords() {
        return root.resolve("passwords");
    }

    /** Those that are being set in their place; there only when that was cut short. */
    Path nextPasswords() {
        return root.resolve("passwords.next");
    }

    /** Held by whoever runs the embedded PostgreSQL. */
    Path lock() {
        return root.resolve("lock");
    }

    /** Who holds the lock, in words. */
    Path lockHolder() {
        return root.resolve("lock.holder");
    }

    /** A file for the secrets and marks of a module. */
    public Path file(String name) {
        return root.resolve(name);
    }

    /** Whether the embedded PostgreSQL was ever started here. */
    public boolean hasCluster() {
        return Files.exists(passwords());
    }

    /** The text of a file, or the empty text when there is none. */
    public static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
