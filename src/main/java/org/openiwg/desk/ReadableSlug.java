package org.openiwg.desk;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** A name for an address, made from a title: {@code "Le plan d’action"} is {@code le-plan-d-action}. */
final class ReadableSlug {

    /** Long enough to be told apart, short enough to be read. */
    private static final int LONGEST = 60;

    private ReadableSlug() {}

    /** One that is not taken; empty when the title has no letter or digit that an address can hold. */
    static String of(String title, Set<String> taken) {
        String words = Normalizer.normalize(title.replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String slug = cut(words);
        String free = slug;
        for (int n = 2; !slug.isEmpty() && taken.contains(free); n++) {
            free = slug + "-" + n;
        }
        return free;
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf('-', LONGEST);
        return words.substring(0, end > 0 ? end : LONGEST);
    }
}
