package org.openiwg.letter;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * What a letter is called: twelve random characters that nobody can guess or confuse, for example {@code k3m9-p2qx-7htw}. It is
 * the slug of the reminder in the record.
 */
final class Reference {

    /** For addresses of pages. */
    static final String IN_PATH = "[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}";

    /** Without those that look like another: no 0 and o, no 1, i and l. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final Pattern FORM = Pattern.compile(IN_PATH);
    private static final int GROUP = 4;
    private static final int GROUPS = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    static String random() {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < GROUP * GROUPS; i++) {
            if (i > 0 && i % GROUP == 0) {
                made.append('-');
            }
            made.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return made.toString();
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** As somebody types it who reads it from paper: spaces, capitals and missing hyphens do not matter. */
    static String typed(String text) {
        String bare = text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return bare.length() == GROUP * GROUPS
                ? bare.substring(0, 4) + "-" + bare.substring(4, 8) + "-" + bare.substring(8)
                : bare;
    }
}
