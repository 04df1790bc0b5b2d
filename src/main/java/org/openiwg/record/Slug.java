package org.openiwg.record;

/** The form of every name in the record: {@code [a-z0-9-]+}, at most 200 characters so that it fits an address. */
public final class Slug {

    static final int LONGEST = 200;

    private Slug() {}

    /** Whether the text is a slug. */
    public static boolean isSlug(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return true;
    }
}
