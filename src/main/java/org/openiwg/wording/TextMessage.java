package org.openiwg.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text as it is sent to a mobile phone (3GPP TS 23.038).
 *
 * @param alphabet in which it can be sent
 * @param segments the parts that are sent and paid for one by one
 * @param costly the characters for which the seven-bit alphabet has no place, each once
 */
public record TextMessage(Alphabet alphabet, List<String> segments, String costly) {

    /** How characters are sent; lengths are in septets or UTF-16 units. */
    public enum Alphabet {
        GSM_7(160, 153),
        UCS_2(70, 67);

        private final int alone;
        private final int joined;

        Alphabet(int alone, int joined) {
            this.alone = alone;
            this.joined = joined;
        }

        /** How much one message holds. */
        public int alone() {
            return alone;
        }

        /** How much each of several holds; the rest of it says how they belong together. */
        public int joined() {
            return joined;
        }
    }

    /** The default alphabet, TS 23.038, 6.2.1. */
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Its extension, 6.2.1.1: each takes two septets. */
    private static final String EXTENDED = "\f^{}\\[~]|€";

    /** Cuts a text into what is sent. */
    public static TextMessage of(String text) {
        String costly = text.codePoints()
                .filter(one -> BASIC.indexOf(one) < 0 && EXTENDED.indexOf(one) < 0)
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        Alphabet alphabet = costly.isEmpty() ? Alphabet.GSM_7 : Alphabet.UCS_2;
        List<String> segments = cut(text, alphabet, alphabet.alone);
        return new TextMessage(
                alphabet, segments.size() <= 1 ? segments : cut(text, alphabet, alphabet.joined), costly);
    }

    /** No character is divided, and none of those of two units. */
    private static List<String> cut(String text, Alphabet alphabet, int room) {
        List<String> segments = new ArrayList<>();
        int from = 0;
        int used = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int needed = cost(text.codePointAt(i), alphabet);
            if (used + needed > room) {
                segments.add(text.substring(from, i));
                from = i;
                used = 0;
            }
            used += needed;
        }
        if (from < text.length()) {
            segments.add(text.substring(from));
        }
        return List.copyOf(segments);
    }

    private static int cost(int character, Alphabet alphabet) {
        return alphabet == Alphabet.GSM_7 ? (EXTENDED.indexOf(character) >= 0 ? 2 : 1) : Character.charCount(character);
    }
}
