package org.openiwg.consultation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Bilingual;

/**
 * What was done with a submission.
 *
 * @param text what exactly, and why; for everyone to read
 */
record Disposition(Verdict verdict, Bilingual text) {

    /** In one word. */
    enum Verdict {
        ACCEPTED,
        PARTLY,
        NOT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static @Nullable Verdict of(String word) {
            for (Verdict one : values()) {
                if (one.word().equals(word)) {
                    return one;
                }
            }
            return null;
        }
    }

    boolean isInBothLanguages() {
        return !text.en().isEmpty() && !text.fr().isEmpty();
    }
}
