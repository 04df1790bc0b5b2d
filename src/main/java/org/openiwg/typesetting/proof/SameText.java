package org.openiwg.typesetting.proof;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** When two texts are the same: in NFC, apart from how much space there is and from marks that only steer direction and line breaks. */
final class SameText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F\\u2028\\u2029]++");

    /** Zero width space, word joiner, soft hyphen, byte order mark; marks of direction, embeddings, isolates. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u200B\\u2060\\u00AD\\uFEFF\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]++");

    private SameText() {}

    /** The one way of writing it that two texts are compared by. */
    static String canonical(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        return SPACE.matcher(Normalizer.normalize(seen, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
