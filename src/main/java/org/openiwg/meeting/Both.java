package org.openiwg.meeting;

import java.util.function.Function;
import org.openiwg.platform.text.Language;
import org.openiwg.record.Bilingual;

/** Words that go into the record, in both languages at once. */
final class Both {

    private Both() {}

    static Bilingual of(Function<Language, String> words) {
        return Bilingual.of(words.apply(Language.EN), words.apply(Language.FR));
    }
}
