package org.openiwg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the repository, for tests that judge them. */
public final class Repository {

    public static final Path ROOT = Path.of("");

    /** What builds, tests and the program itself put beside the sources. */
    private static final Set<String> MADE =
            Set.of(".git", ".idea", ".vscode", ".cifuzz-corpus", "target", "data", "node_modules");

    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");

    private Repository() {}

    /** Every file under a folder, by name; what was made from the sources is left out. */
    public static List<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> !MADE.contains(file.getName(0).toString()))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every page of documentation. */
    public static List<Path> documents() {
        List<Path> documents = new ArrayList<>(List.of(Path.of("README.md")));
        for (String folder : List.of("docs", "examples")) {
            files(folder).stream()
                    .filter(file -> file.toString().endsWith(".md"))
                    .forEach(documents::add);
        }
        return documents;
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    /** The blocks of code in a page, each with its fences. */
    public static List<String> codeBlocks(Path document) {
        return FENCE.matcher(text(document))
                .results()
                .map(block -> block.group())
                .toList();
    }

    /** The page without its blocks of code. */
    public static String prose(Path document) {
        return FENCE.matcher(text(document)).replaceAll("");
    }
}
