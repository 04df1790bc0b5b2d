package org.openiwg.letter;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.letter.Recommendation.Deed;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Bilingual;

/** The answer to a recommendation as the record and the co-chairs read it: the verdict, the reason, what will be done. */
final class AnswerWords {

    private AnswerWords() {}

    static Bilingual of(Recommendation answered) {
        return new Bilingual(in(Language.EN, answered), in(Language.FR, answered));
    }

    private static String in(Language language, Recommendation answered) {
        Messages words = Messages.in(language);
        List<String> lines = new ArrayList<>();
        if (answered.verdict() != null) {
            lines.add(words.text("letter.verdict." + Words.of(answered.verdict())) + ".");
        }
        lines.add(answered.reason().in(language.locale()));
        Deed deed = answered.deed();
        switch (deed.kind()) {
            case NONE -> {
                // The reason says all.
            }
            case EXISTING -> lines.add(words.text("letter.deed.existing.said", deed.thing()));
            case COMMITMENT, ACTION ->
                lines.add(words.text(
                        "letter.deed.new.said", deed.title().in(language.locale()), deed.owner(), deed.due()));
        }
        return String.join("\n", lines);
    }
}
