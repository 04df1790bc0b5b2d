package org.openiwg.consultation;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Blacks out what must not be published. The passages are exact words of the text; the text itself stays as it is. */
final class Redaction {

    /** What stands in place of a passage, whatever its length. */
    static final String BLACK = "████";

    /** Both are tried at bounded lengths, so that no text can make them slow. */
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}");

    private static final Pattern PHONE = Pattern.compile("(?<![\\w-])\\+?\\(?\\d[\\d ().-]{7,18}\\d(?![\\w-])");

    private Redaction() {}

    /** A text without the passages, the longest first so that none leaves a part of another. */
    static String without(String text, Collection<String> passages) {
        String rest = text;
        for (String passage : passages.stream()
                .filter(one -> !one.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            rest = Pattern.compile(Pattern.quote(passage), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(rest)
                    .replaceAll(BLACK);
        }
        return rest;
    }

    /** How many passages are blacked out in a text that {@link #without} gave. */
    static int count(String redacted) {
        return redacted.split(BLACK, -1).length - 1;
    }

    /** What looks like an address or a number of somebody. */
    static List<String> suggestions(Collection<String> texts) {
        Set<String> found = new LinkedHashSet<>();
        for (String text : texts) {
            EMAIL.matcher(text).results().forEach(match -> found.add(match.group()));
            PHONE.matcher(text).results().forEach(match -> found.add(match.group()));
        }
        return List.copyOf(found);
    }

    /** The passages of a field, one a line. */
    static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
