package org.openiwg.letter;

import java.util.regex.Pattern;
import org.openiwg.platform.ui.Typed;

/** Longer texts as somebody typed them. */
final class TypedText {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    /** Signs that make a text read otherwise than it is written; no letter needs them. */
    private static final Pattern DISGUISE = Pattern.compile("[\\u200b\\u202a-\\u202e\\u2060-\\u2069\\ufeff]");

    private TypedText() {}

    /** The answer to a field with line feeds alone, without signs that disguise. */
    static String of(Typed typed, String field) {
        return DISGUISE.matcher(typed.value(field).replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
    }

    /** Whether it is a text of at most so many characters without control characters. */
    static boolean isSound(String text, int longest) {
        return text.length() <= longest && !CONTROL.matcher(text).find();
    }
}
