package org.openiwg.record.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openiwg.record.HistoryFiles;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * Uploaded histories between the preview and the decision: each in a folder of its own under the data folder, which only
 * the system's user can enter, under a name that nobody can guess. What nobody decides about within a day is deleted.
 */
final class Uploads {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final int NAME_BYTES = 16;
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private static final String ZIP = "history.zip";
    private static final String ACTS = "acts.csv";
    private static final String STANDARDS = "standards.csv";
    private static final String RECORDED = "recorded";

    private final Path root;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Uploads(Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    /** Keeps a history and answers the name it is kept under. */
    String keep(MultipartFile history, Optional<MultipartFile> standards) throws IOException {
        Files.createDirectories(root, OWNER_ONLY);
        deleteOld();
        byte[] bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Path folder = Files.createDirectory(root.resolve(name), OWNER_ONLY);
        history.transferTo(folder.resolve(isZip(history) ? ZIP : ACTS));
        if (standards.isPresent()) {
            standards.get().transferTo(folder.resolve(STANDARDS));
        }
        return name;
    }

    /** Whether the file begins as a zip does, whatever it is called. */
    static boolean isZip(MultipartFile file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            byte[] begin = in.readNBytes(4);
            return begin.length == 4 && begin[0] == 'P' && begin[1] == 'K' && begin[2] <= 8 && begin[3] <= 8;
        }
    }

    /** The history kept under a name; none when it was decided about or is too old. */
    Optional<HistoryFiles> find(String name) {
        Path folder = root.resolve(name);
        if (Files.exists(folder.resolve(ZIP))) {
            return Optional.of(HistoryFiles.inZip(folder.resolve(ZIP)));
        }
        return Files.exists(folder.resolve(ACTS)) ? Optional.of(HistoryFiles.in(folder)) : Optional.empty();
    }

    /** Deletes a history that was recorded and keeps how many acts and standards came of it. */
    void recorded(String name, int acts, int standards) {
        Path folder = root.resolve(name);
        try {
            Files.writeString(folder.resolve(RECORDED), acts + " " + standards);
            for (String file : new String[] {ZIP, ACTS, STANDARDS}) {
                Files.deleteIfExists(folder.resolve(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many acts and standards were recorded of the history of that name; none when it was not recorded lately. */
    Optional<int[]> outcome(String name) {
        try {
            Path file = root.resolve(name).resolve(RECORDED);
            return Files.exists(file)
                    ? Optional.of(Stream.of(Files.readString(file).split(" ", -1))
                            .mapToInt(Integer::parseInt)
                            .toArray())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void discard(String name) {
        try {
            FileSystemUtils.deleteRecursively(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deleteOld() throws IOException {
        Instant before = clock.instant().minus(KEPT);
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.toList()) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        }
    }
}
