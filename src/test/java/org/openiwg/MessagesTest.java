package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The ratchets over all texts; those of a module's pages are in the bundle with the module's name. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path MODULES = Path.of("src/main/java/org/openiwg");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9.\\-]*)\"");

    @Test
    void everyTextExistsInBothLanguagesWithTheSameArguments() throws IOException {
        Map<String, String> english = texts("en");
        Map<String, String> french = texts("fr");
        assertThat(french.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) -> assertThat(arguments(french.getOrDefault(key, ""), Locale.CANADA_FRENCH))
                .as(key)
                .isEqualTo(arguments(text, Locale.ENGLISH)));
    }

    @Test
    void everyBundleHasTheSameKeysInBothLanguages() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(file -> file.toString().endsWith("_en.properties"))
                    .toList()) {
                Path french = file.resolveSibling(file.getFileName().toString().replace("_en.", "_fr."));
                assertThat(read(french).stringPropertyNames())
                        .as(french.toString())
                        .isEqualTo(read(file).stringPropertyNames());
            }
        }
    }

    @Test
    void everyTextIsWellWritten() throws IOException {
        texts("en").forEach((key, text) -> assertThat(text).as(key).isNotBlank().doesNotContain("'", "  "));
        texts("fr")
                .forEach((key, text) -> assertThat(text)
                        .as(key + ": ’ for the apostrophe, no-break spaces inside « » and before :")
                        .isNotBlank()
                        .doesNotContain("'", "  ", " :", "« ", " »"));
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> named = new HashSet<>();
        List<String> beginnings = new ArrayList<>();
        for (String source : sources()) {
            Matcher quoted = QUOTED.matcher(source);
            while (quoted.find()) {
                String text = quoted.group(1);
                named.add(text);
                if (text.endsWith(".") && text.chars().filter(c -> c == '.').count() > 1) {
                    beginnings.add(text);
                }
            }
        }
        // The catalogue of errors makes its keys from its codes.
        Set<String> unused = new TreeSet<>(texts("en").keySet());
        unused.removeIf(key -> named.contains(key)
                || beginnings.stream().anyMatch(key::startsWith)
                || key.matches("[a-z]+\\.error\\.[a-z-]+\\.(title|remedy)"));
        assertThat(unused).isEmpty();
    }

    private static Set<Object> arguments(String text, Locale locale) {
        MessageFormat format = new MessageFormat(text, locale);
        assertThat(format.usesNamedArguments()).as(text).isFalse();
        Set<Object> numbers = new TreeSet<>();
        MessagePattern pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NUMBER) {
                numbers.add(pattern.getPart(i).getValue());
            }
        }
        return numbers;
    }

    private static Map<String, String> texts(String language) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                assertThat(name).matches("[a-z-]+_(en|fr)\\.properties");
                String module = name.substring(0, name.indexOf('_'));
                if (name.endsWith("_" + language + ".properties") && Files.isDirectory(MODULES.resolve(module))) {
                    read(file).forEach((key, text) -> {
                        assertThat((String) key).as("a key of " + name).startsWith(module + ".");
                        all.put((String) key, (String) text);
                    });
                }
            }
        }
        return all;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String root : new String[] {"src/main/java", "src/main/jte"}) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }
}
