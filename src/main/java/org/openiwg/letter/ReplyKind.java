package org.openiwg.letter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the writer of a letter hears from the body, in this order. */
enum ReplyKind {
    /** It has arrived, and who looks at it until when. */
    ACKNOWLEDGEMENT,
    /** The answer will be late: why, and when it will come. */
    INTERIM,
    /** The answer. */
    FINAL;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable ReplyKind of(String word) {
        for (ReplyKind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        return null;
    }
}
