package org.openiwg.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openiwg.platform.database.TestDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills a writing server and its PostgreSQL at random moments, again and again on one data folder, and checks after each
 * time that every act it had acknowledged is there, in its place, and that the log holds.
 */
public final class CrashDrill {

    private static final int WRITERS = 4;

    private final Path data;
    private final Random random;
    private final Map<Long, String> told = new HashMap<>();
    private final List<String> broken = new ArrayList<>();
    private long known;
    private long acknowledged;
    private long lost;

    private CrashDrill(Path data, long seed) {
        this.data = data;
        this.random = new Random(seed);
    }

    /** What came of it; nothing may be lost and nothing broken. */
    public record Report(int cycles, long acknowledged, long lost, List<String> broken) {}

    /** Kills so many times. */
    public static Report run(Path data, int cycles, long seed) throws IOException, InterruptedException {
        CrashDrill drill = new CrashDrill(data, seed);
        for (int cycle = 0; cycle <= cycles; cycle++) {
            drill.cycle(cycle == cycles);
        }
        return new Report(cycles, drill.acknowledged, drill.lost, drill.broken);
    }

    static void quiet() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(ch.qos.logback.classic.Level.ERROR);
        }
    }

    private void cycle(boolean last) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dot.epg.working-dir=" + TestDatabase.PROGRAMS,
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashWriter.class.getName(),
                        data.toString(),
                        Long.toString(known),
                        Integer.toString(WRITERS))
                .redirectError(data.resolve("writer.log").toFile())
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            if (!listen(lines)) {
                broken.add("the server did not start: " + Files.readString(data.resolve("writer.log")));
                return;
            }
            if (!last) {
                // The writers are at work meanwhile; the moment is random, so that it falls anywhere in a transaction.
                writer.waitFor(100 + random.nextInt(400), TimeUnit.MILLISECONDS);
            }
            kill(writer);
            listen(lines);
        }
    }

    private void kill(Process writer) throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        ProcessHandle postgres = ProcessHandle.of(postmaster).orElseThrow();
        List<ProcessHandle> sessions = postgres.descendants().toList();
        // In a random order: each may die first. (By its handle: Process.destroyForcibly closes the pipe, with what was
        // told in it.)
        if (random.nextBoolean()) {
            writer.toHandle().destroyForcibly();
        }
        if (random.nextBoolean()) {
            sessions.forEach(ProcessHandle::destroyForcibly);
        }
        postgres.destroyForcibly();
        sessions.forEach(ProcessHandle::destroyForcibly);
        writer.toHandle().destroyForcibly();
    }

    /** Listens until the server writes, or until it is dead; false when it died before it wrote. */
    private boolean listen(BufferedReader lines) throws IOException {
        Map<Long, String> have = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split(" ", 3);
            switch (words[0]) {
                case "flaw" -> broken.add(line);
                case "have" -> have.put(Long.parseLong(words[1]), words[2]);
                case "told" -> told(words);
                case "writing" -> {
                    compare(have);
                    return true;
                }
                default -> broken.add("not understood: " + line);
            }
        }
        return false;
    }

    private void told(String[] words) {
        // The last line may be cut short by the kill: then nobody was told.
        if (words.length == 3 && words[2].split("/").length == 3) {
            acknowledged++;
            told.put(Long.parseLong(words[1]), words[2]);
        }
    }

    private void compare(Map<Long, String> have) {
        told.forEach((index, by) -> {
            if (!String.valueOf(have.get(index)).startsWith(by)) {
                lost++;
                broken.add("entry %d was acknowledged to %s, but is %s".formatted(index, by, have.get(index)));
            }
        });
        told.clear();
        known += have.size();
    }
}
