package org.openiwg.letter;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what could be blacked out in a letter: its sentences, what looks like personal data, and what somebody typed. */
final class FindPassages {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+%-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");

    /** Seven digits or more, as people group them; a year or a sum of money is shorter, or grouped otherwise. */
    private static final Pattern PHONE = Pattern.compile("\\+?\\(?\\d(?:[ .()/\\u00a0-]{0,2}\\d){6,14}");

    private static final Pattern POSTAL_CODE =
            Pattern.compile("\\b[ABCEGHJ-NPRSTVXY]\\d[A-Z][ -]?\\d[A-Z]\\d\\b", Pattern.CASE_INSENSITIVE);

    /** "12 Elm Street", "1200, rue des Érables". */
    private static final Pattern STREET = Pattern.compile(
            "\\b\\d{1,5}[a-z]?,?\\s+(?:(?:rue|avenue|av\\.|boul\\.|boulevard|chemin|route|place|rang|impasse)\\s+[\\p{L}’' .-]{2,40}"
                    + "|[\\p{L}’'.-]+(?:\\s+[\\p{L}’'.-]+){0,3}\\s+(?:street|st\\.?|avenue|ave\\.?|road|rd\\.?|drive|dr\\.?|lane|boulevard|blvd\\.?|crescent|court|way)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int SHORTEST_NAME = 3;

    private FindPassages() {}

    /** What looks like a way to reach somebody, and the names that the writer gave. */
    static List<Passage> suggested(String text, List<String> names) {
        TreeSet<Passage> found = new TreeSet<>();
        for (Pattern pattern : List.of(EMAIL, PHONE, POSTAL_CODE, STREET)) {
            Matcher match = pattern.matcher(text);
            while (match.find()) {
                found.add(new Passage(match.start(), match.end()));
            }
        }
        for (String name : names) {
            if (name.length() >= SHORTEST_NAME) {
                found.addAll(exact(text, name));
            }
        }
        for (String part : parts(names)) {
            found.addAll(words(text, part));
        }
        List<Passage> all = List.copyOf(found);
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> !other.equals(one) && other.covers(one)))
                .toList();
    }

    /** Every place where exactly this stands, whatever its case. */
    static List<Passage> exact(String text, String passage) {
        List<Passage> found = new ArrayList<>();
        if (!passage.isBlank()) {
            Matcher match = Pattern.compile(
                            Pattern.quote(passage.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(text);
            while (match.find()) {
                found.add(new Passage(match.start(), match.end()));
            }
        }
        return found;
    }

    /** The sentences of a text, without the space around them. */
    static List<Passage> sentences(String text, Locale language) {
        List<Passage> found = new ArrayList<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(text);
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
            int first = from;
            int beyond = to;
            while (first < beyond && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            while (beyond > first && Character.isWhitespace(text.charAt(beyond - 1))) {
                beyond--;
            }
            if (beyond > first) {
                found.add(new Passage(first, beyond));
            }
        }
        return found;
    }

    private static List<String> parts(List<String> names) {
        return names.stream()
                .flatMap(name -> Pattern.compile("[^\\p{L}’'-]+").splitAsStream(name))
                .filter(part -> part.length() >= SHORTEST_NAME)
                .toList();
    }

    private static List<Passage> words(String text, String word) {
        List<Passage> found = new ArrayList<>();
        Matcher match = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        while (match.find()) {
            found.add(new Passage(match.start(), match.end()));
        }
        return found;
    }
}
