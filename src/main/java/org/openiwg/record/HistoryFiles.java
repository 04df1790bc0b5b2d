package org.openiwg.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the files of a history come from: a folder, a zip, a single CSV. */
@FunctionalInterface
public interface HistoryFiles {

    /**
     * Opens the file of that name ({@code acts.csv}, {@code standards.csv}); null when there is none.
     *
     * @throws IOException when it is there and cannot be read
     */
    @Nullable
    InputStream open(String name) throws IOException;

    /** The files in a folder. */
    static HistoryFiles in(Path folder) {
        return name -> {
            Path file = folder.resolve(name);
            return Files.exists(file) ? Files.newInputStream(file) : null;
        };
    }

    /** A single {@code acts.csv}, whatever its name. */
    static HistoryFiles ofActs(Path csv) {
        return name -> name.equals(ActRow.FILE) && Files.exists(csv) ? Files.newInputStream(csv) : null;
    }

    /**
     * A history folder as a zip file, read where it lies: at most 100 entries and 200 MB in all, nothing packed
     * implausibly tight, no name that leads out of it. What breaks a limit is a fault of the reading.
     */
    static HistoryFiles inZip(Path zip) {
        return new HistoryZip(zip, HistoryZip.LARGEST);
    }

    /** A single {@code acts.csv} with a {@code standards.csv} from elsewhere. */
    static HistoryFiles of(Path acts, Path standards) {
        return name -> switch (name) {
            case ActRow.FILE -> Files.newInputStream(acts);
            case StandardsFile.NAME -> Files.newInputStream(standards);
            default -> null;
        };
    }

    /** The files at a path: a folder, a zip (by its name), or a single {@code acts.csv} of any other name. */
    static HistoryFiles at(Path path) {
        if (Files.isDirectory(path)) {
            return in(path);
        }
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip") ? inZip(path) : ofActs(path);
    }
}
