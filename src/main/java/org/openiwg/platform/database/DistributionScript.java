package org.openiwg.platform.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The library of the embedded PostgreSQL writes a script that finds out on which Linux it runs. It would lie in the folder
 * for temporary files until this process ends, or for good when it is killed.
 */
final class DistributionScript {

    private static final String NAME = "detect_linux_distribution_*.sh";

    private DistributionScript() {}

    /** Removes those made since then; somebody else's, made in the same moment, was read already or is not needed. */
    static void removeMadeSince(Instant start) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        // The clock of a file system lags by some milliseconds.
        Instant earliest = start.minusSeconds(1);
        try (DirectoryStream<Path> scripts = Files.newDirectoryStream(folder, NAME)) {
            for (Path script : scripts) {
                if (!Files.getLastModifiedTime(script).toInstant().isBefore(earliest)) {
                    Files.deleteIfExists(script);
                }
            }
        } catch (IOException untidy) {
            // A script of 600 bytes is no reason not to start.
        }
    }
}
