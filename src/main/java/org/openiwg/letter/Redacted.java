package org.openiwg.letter;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as the public sees it: stretches of words, and bars where something is blacked out. A bar has always the same length,
 * so that it does not tell how long the name below it is.
 */
record Redacted(List<Stretch> stretches) {

    /** How a bar is written where there is no markup. */
    static final String BAR = "████";

    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    /**
     * A part of it.
     *
     * @param words what can be read; empty for a bar
     * @param bar whether it is blacked out
     */
    record Stretch(String words, boolean bar) {

        static Stretch read(String words) {
            return new Stretch(words, false);
        }

        static final Stretch BLACK = new Stretch("", true);
    }

    Redacted {
        stretches = List.copyOf(stretches);
    }

    /** A text with passages blacked out; those that touch make one bar. */
    static Redacted of(String text, List<Passage> marks) {
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (Passage mark : joined(marks)) {
            if (!mark.fits(text)) {
                throw new IllegalArgumentException("a mark beyond the end of the text");
            }
            add(stretches, text.substring(at, mark.first()));
            stretches.add(Stretch.BLACK);
            at = mark.beyond();
        }
        add(stretches, text.substring(at));
        return new Redacted(stretches);
    }

    /** A text whose writer put what only its reader may know into {@code [[double square brackets]]}. */
    static Redacted ofBrackets(String text) {
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        while (true) {
            int open = text.indexOf(OPEN, at);
            int close = open < 0 ? -1 : text.indexOf(CLOSE, open);
            if (close < 0) {
                add(stretches, text.substring(at));
                return new Redacted(stretches);
            }
            add(stretches, text.substring(at, open));
            stretches.add(Stretch.BLACK);
            at = close + CLOSE.length();
        }
    }

    /** Whether every bracket that opens is closed: one that is not would publish what it was meant to hide. */
    static boolean isBalanced(String text) {
        int at = 0;
        while (true) {
            int open = text.indexOf(OPEN, at);
            int close = text.indexOf(CLOSE, at);
            if (open < 0 && close < 0) {
                return true;
            }
            if (open < 0 || close < open) {
                return false;
            }
            int again = text.indexOf(OPEN, open + OPEN.length());
            int end = text.indexOf(CLOSE, open);
            if (end < 0 || again >= 0 && again < end) {
                return false;
            }
            at = end + CLOSE.length();
        }
    }

    /** The text for whom it is meant: without brackets, nothing hidden. */
    static String opened(String text) {
        return text.replace(OPEN, "").replace(CLOSE, "");
    }

    /** Its words with bars between them. */
    String plain() {
        StringBuilder text = new StringBuilder();
        stretches.forEach(stretch -> text.append(stretch.bar() ? BAR : stretch.words()));
        return text.toString();
    }

    /** How many bars there are. */
    int bars() {
        return (int) stretches.stream().filter(Stretch::bar).count();
    }

    private static void add(List<Stretch> to, String words) {
        if (!words.isEmpty()) {
            to.add(Stretch.read(words));
        }
    }

    private static List<Passage> joined(List<Passage> marks) {
        List<Passage> joined = new ArrayList<>();
        for (Passage mark : marks.stream().sorted().toList()) {
            if (!joined.isEmpty() && joined.getLast().touches(mark)) {
                joined.set(joined.size() - 1, joined.getLast().with(mark));
            } else {
                joined.add(mark);
            }
        }
        return joined;
    }
}
