package org.openiwg.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a text that is the same in every language: it is never translated and always runs from left to right.
 *
 * @param from its first UTF-16 unit
 * @param to the one after its last
 */
public record Protected(Kind kind, int from, int to, String text) {

    /** What it is. */
    public enum Kind {
        PHONE,
        ADDRESS,
        MAIL,
        /** Stands for something that is filled in later: {@code {name}}, {@code %s}. */
        PLACEHOLDER
    }

    private static final Pattern MAIL = Pattern.compile("[\\w.%+-]++@(?:[A-Za-z0-9-]++\\.)++[A-Za-z]{2,}+");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|(?<![\\w.])www\\.)[\\w~%-]++(?:\\.[\\w~%-]++)*+(?::\\d++)?+(?:[/?#][\\w~%/?#=&+.;:,@!$*'-]*[\\w~%/=&+-]|/)?+");

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{[A-Za-z0-9_.-]{1,40}+}|%(?:\\d{1,2}+\\$)?[sd]|\\$\\{[A-Za-z0-9_.]{1,40}+}");

    /** At least seven digits in groups: shorter ones may be years or amounts. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\w+.,-])(?!\\d{4}-\\d{2}-\\d{2}(?!\\d))(?:\\+\\d|\\(\\d|\\d)(?:[ .\\u00A0()-]{0,2}\\d){6,14}(?![\\w-]|[.,]\\d)");

    /** The parts of a text, in its order. */
    public static List<Protected> in(String text) {
        List<Protected> found = new ArrayList<>();
        add(Kind.MAIL, MAIL.matcher(text), found);
        add(Kind.ADDRESS, ADDRESS.matcher(text), found);
        add(Kind.PHONE, PHONE.matcher(text), found);
        add(Kind.PLACEHOLDER, PLACEHOLDER.matcher(text), found);
        found.sort((one, other) -> Integer.compare(one.from, other.from));
        return found;
    }

    private static void add(Kind kind, Matcher matcher, List<Protected> found) {
        while (matcher.find()) {
            int from = matcher.start();
            int to = matcher.end();
            if (found.stream().noneMatch(one -> one.from < to && one.to > from)) {
                found.add(new Protected(kind, from, to, matcher.group()));
            }
        }
    }

    /** Whether the whole text is one such part, so that there is nothing to translate. */
    public static boolean isWhole(String text) {
        List<Protected> found = in(text);
        return found.size() == 1 && found.getFirst().text().equals(text);
    }

    /** Where a reader who chooses it is led; empty for what leads nowhere. */
    public String link() {
        return switch (kind) {
            case PHONE -> "tel:" + text.replaceAll("[^+0-9]", "");
            case MAIL -> "mailto:" + text;
            case PLACEHOLDER -> "";
            case ADDRESS -> text.startsWith("http") ? text : "https://" + text;
        };
    }
}
