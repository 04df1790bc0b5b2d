package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openiwg.record.ActKind;
import org.openiwg.record.Fault;
import org.openiwg.record.ReadOnly;

/** The ratchets over all texts: of the pages, in the bundle with the module's name, of the commands and of the faults. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path ACCOUNT_TEXT = Path.of("src/main/java/org/openiwg/account/AccountText.java");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z-]+\\.[A-Za-z0-9.\\-]*)\"");
    private static final Pattern SAID = Pattern.compile("\"([a-z]+[a-z.\\-]*)\"");

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
        Set<String> named = named();
        List<String> beginnings = named.stream()
                .filter(text -> text.endsWith(".") && text.indexOf('.') < text.length() - 1)
                .filter(text -> !text.startsWith("register.read-only."))
                .toList();
        // The catalogue of errors makes its keys from its codes.
        Set<String> unused = new TreeSet<>(texts("en").keySet());
        unused.removeIf(key -> named.contains(key)
                || beginnings.stream().anyMatch(key::startsWith)
                || key.matches("[a-z]+\\.error\\.[a-z-]+\\.(title|remedy)"));
        assertThat(unused).isEmpty();
    }

    @Test
    void everyTextThatIsNamedIsThere() throws IOException {
        Map<String, String> texts = texts("en");
        Set<String> bundles = texts.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(named());
        missing.removeIf(text -> !bundles.contains(text.substring(0, text.indexOf('.') + 1))
                || text.endsWith(".")
                || text.endsWith("-")
                || texts.containsKey(text)
                || texts.containsKey("account-text." + text)
                || ActKind.of(text) != null);
        assertThat(missing).isEmpty();
    }

    /** What the sources name: keys, beginnings of keys (at their end a dot), and what else is written like one. */
    private static Set<String> named() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String source : sources()) {
            QUOTED.matcher(source).results().forEach(quoted -> named.add(quoted.group(1)));
        }
        SAID.matcher(Repository.text(ACCOUNT_TEXT))
                .results()
                .forEach(quoted -> named.add("account-text." + quoted.group(1)));
        for (Fault.Wrong wrong : Fault.Wrong.values()) {
            named.add("faults." + word(wrong));
        }
        for (ReadOnly.Cause cause : ReadOnly.Cause.values()) {
            for (String end : List.of("", ".reason", ".remedy")) {
                named.add("register.read-only." + word(cause) + end);
            }
        }
        return named;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
                if (name.endsWith("_" + language + ".properties")) {
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
