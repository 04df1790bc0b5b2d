package org.openiwg.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/** The example that comes with the program: “Your rights”, articles of the Universal Declaration in its official translations. */
public final class ExampleLeaflet {

    /** Its slug. */
    public static final String SLUG = "your-rights";

    private static final List<String> TRANSLATIONS = List.of(
            "am", "ar", "es", "fa", "fil", "fr", "hi", "hu", "ja", "km", "ko", "my", "pa", "pl", "ro", "ru", "ta", "th",
            "uk", "ur", "vi", "zh-Hans", "zh-Hant");

    private ExampleLeaflet() {}

    /** The example, read like any other source folder. */
    public static LeafletSource source() {
        try {
            Path folder = Files.createTempDirectory("openiwg-example");
            try {
                Files.createDirectory(folder.resolve("translations"));
                copy("about.csv", folder);
                copy("leaflet.csv", folder);
                for (String language : TRANSLATIONS) {
                    copy("translations/" + language + ".csv", folder);
                }
                return ReadLeaflet.folder(folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FaultyLeaflet faulty) {
            throw new IllegalStateException(faulty);
        }
    }

    private static void copy(String file, Path folder) throws IOException {
        try (InputStream in = ExampleLeaflet.class.getResourceAsStream("/examples/your-rights/" + file)) {
            Files.copy(Objects.requireNonNull(in, file), folder.resolve(file));
        }
    }
}
