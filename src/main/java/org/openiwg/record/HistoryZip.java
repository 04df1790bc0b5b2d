package org.openiwg.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Fault.Wrong;

/**
 * A history folder as a zip file: {@code acts.csv}, and {@code standards.csv} beside it, at the top or inside one folder.
 * It is read where it lies and never unpacked, and nothing in it can make that long or large.
 */
final class HistoryZip implements HistoryFiles {
    /** How a zip is called in faults; its name as uploaded says nothing. */
    static final String FILE = "zip";

    static final int MOST_ENTRIES = 100;
    static final long LARGEST = 200L << 20;

    /** Text repeats itself, but never so; what does is made to fill the machine. */
    static final int DENSEST = 200;

    private final Path zip;
    private final long largest;

    HistoryZip(Path zip, long largest) {
        this.zip = zip;
        this.largest = largest;
    }

    @Override
    public @Nullable InputStream open(String name) throws IOException {
        ZipFile file;
        try {
            file = new ZipFile(zip.toFile());
        } catch (ZipException damaged) {
            throw faulty(Wrong.ZIP_UNREADABLE);
        }
        try {
            String folder = folderOfActs(file);
            ZipEntry entry = file.getEntry(folder + name);
            if (entry == null) {
                file.close();
                return null;
            }
            return new Bounded(file, entry, name, largest);
        } catch (IOException | RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    /** The folder within the zip that holds {@code acts.csv}, with its slash; empty for the top. */
    private String folderOfActs(ZipFile file) throws FaultyFile {
        if (file.size() > MOST_ENTRIES) {
            throw faulty(Wrong.ZIP_ENTRIES, Integer.toString(file.size()), Integer.toString(MOST_ENTRIES));
        }
        List<String> folders = new ArrayList<>();
        long size = 0;
        for (ZipEntry entry : Collections.list(file.entries())) {
            String name = entry.getName();
            if (climbsOut(name)) {
                throw faulty(Wrong.ZIP_NAME, readable(name));
            }
            size += Math.max(0, entry.getSize());
            int slash = name.lastIndexOf('/');
            if (name.substring(slash + 1).equals(ActRow.FILE) && name.indexOf('/') == slash) {
                folders.add(name.substring(0, slash + 1));
            }
        }
        if (size > largest) {
            throw faulty(Wrong.ZIP_TOO_LARGE, Long.toString(largest >> 20));
        }
        if (folders.size() != 1) {
            throw faulty(folders.isEmpty() ? Wrong.ZIP_WITHOUT_ACTS : Wrong.ZIP_SEVERAL);
        }
        return folders.getFirst();
    }

    /** Whether a name is none for a file within a folder, on any system. */
    private static boolean climbsOut(String name) {
        if (name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
            return true;
        }
        for (String part : name.split("/", -1)) {
            if (part.equals("..") || part.equals(".")) {
                return true;
            }
        }
        return name.chars().anyMatch(Character::isISOControl);
    }

    private static String readable(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 100 ? plain : plain.substring(0, 100) + "…";
    }

    private static FaultyFile faulty(Wrong wrong, String... words) {
        return new FaultyFile(Fault.of(FILE, 1, "file", wrong, words));
    }

    /** The content of one entry, as long as it keeps to the limits whatever the zip says of it; closes the zip with it. */
    private static final class Bounded extends InputStream {
        private final ZipFile file;
        private final InputStream in;
        private final String name;
        private final long most;
        private final long dense;
        private long read;

        Bounded(ZipFile file, ZipEntry entry, String name, long largest) throws IOException {
            this.file = file;
            this.in = file.getInputStream(entry);
            this.name = name;
            this.most = largest;
            this.dense = (1L << 20) + DENSEST * Math.max(0, entry.getCompressedSize());
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count;
            try {
                count = in.read(buffer, offset, length);
            } catch (ZipException | java.io.EOFException damaged) {
                throw new FaultyFile(Fault.of(name, 1, "file", Wrong.ZIP_UNREADABLE));
            }
            read += Math.max(0, count);
            if (read > most) {
                throw new FaultyFile(Fault.of(name, 1, "file", Wrong.ZIP_TOO_LARGE, Long.toString(most >> 20)));
            }
            if (read > dense) {
                throw new FaultyFile(Fault.of(name, 1, "file", Wrong.ZIP_TOO_DENSE, Integer.toString(DENSEST)));
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
