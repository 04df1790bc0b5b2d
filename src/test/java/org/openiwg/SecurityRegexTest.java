package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No regular expression of the program takes more than about the square of what it reads (ReDoS). */
class SecurityRegexTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int LENGTH = 1_500;
    private static final long MOST_STEPS = 6L * LENGTH * LENGTH;

    private static final Pattern LITERAL = Pattern.compile(
            "\\.(?:matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"|Pattern\\.compile\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\)");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+:([^\"]*?)}(?=[/\"])");

    private static final List<String> PIECES = List.of(
            "a",
            "A",
            "0",
            "-",
            ".",
            "/",
            "_",
            " ",
            "\t",
            "\n",
            "a.",
            "a-",
            "a@",
            "a@a.",
            "0-",
            "a/",
            "<",
            "\"",
            "'",
            "é",
            "a=",
            "&",
            "%20",
            "http://a",
            "https://",
            "a,",
            "|",
            "\\",
            "(",
            "\r\n",
            "--",
            "..",
            "aA0-",
            "\u2028");

    /** Counts how often a text is read, and stops whoever reads it too often. */
    private record Counted(String text, AtomicLong steps) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (steps.incrementAndGet() > MOST_STEPS) {
                throw new TooLong();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void everyPatternReadsAnyTextInReasonableTime() throws ReflectiveOperationException {
        Map<String, Pattern> patterns = patterns();
        assertThat(patterns).hasSizeGreaterThan(40);
        List<String> slow = new ArrayList<>();
        patterns.forEach((where, pattern) -> {
            for (String piece : PIECES) {
                for (String end : List.of("", "!", "\u0000", "\n!")) {
                    String text = piece.repeat(LENGTH / piece.length()) + end;
                    if (isSlow(pattern, text)) {
                        slow.add(where + " " + pattern + " on " + piece + "... " + end);
                    }
                }
            }
        });
        assertThat(slow).isEmpty();
    }

    @Test
    void aPatternThatIsKnownToBeSlowIsFound() {
        assertThat(isSlow(Pattern.compile("(.*)(.*)(.*)(.*)b"), "a".repeat(LENGTH)))
                .isTrue();
        assertThat(isSlow(Pattern.compile("a+b"), "a".repeat(LENGTH))).isFalse();
    }

    private static boolean isSlow(Pattern pattern, String text) {
        try {
            pattern.matcher(new Counted(text, new AtomicLong())).matches();
            Matcher found = pattern.matcher(new Counted(text, new AtomicLong()));
            while (found.find()) {
                // Every place where it matches is looked for, as replacing does.
            }
            return false;
        } catch (TooLong slow) {
            return true;
        } catch (StackOverflowError deep) {
            return true;
        }
    }

    /** The patterns in fields, and those written where they are used. */
    private static Map<String, Pattern> patterns() throws ReflectiveOperationException {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        for (Path file : Repository.files(MAIN.toString())) {
            String source = Repository.text(file);
            if (!file.toString().endsWith(".java") || file.endsWith("package-info.java")) {
                continue;
            }
            LITERAL.matcher(source)
                    .results()
                    .forEach(literal ->
                            add(patterns, file, literal.group(1) == null ? literal.group(2) : literal.group(1)));
            VARIABLE.matcher(source).results().forEach(variable -> add(patterns, file, variable.group(1)));
            if (source.contains("Pattern ")) {
                String name =
                        MAIN.relativize(file).toString().replace(".java", "").replace('/', '.');
                for (Field field : Class.forName(name).getDeclaredFields()) {
                    if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
                        field.setAccessible(true);
                        patterns.put(name + "." + field.getName(), (Pattern) field.get(null));
                    }
                }
            }
        }
        return patterns;
    }

    private static void add(Map<String, Pattern> patterns, Path file, String literal) {
        // What stands for a character in a source and in a pattern alike is left to the pattern.
        String regex = literal.replaceAll("(?<!\\\\)\\\\u([0-9a-fA-F]{4})", "\\\\\\\\u$1")
                .translateEscapes();
        patterns.put(file.getFileName() + " " + regex, Pattern.compile(regex));
    }
}
