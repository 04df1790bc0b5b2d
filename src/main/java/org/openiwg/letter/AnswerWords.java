package org.openiwg.letter;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.account.DutyNames;
import org.openiwg.letter.Recommendation.Deed;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Names;
import org.openiwg.record.ThingId;

/**
 * The answer to a recommendation as the record and the co-chairs read it: the verdict, the reason, what will be done.
 *
 * @param names what things and institutions are called
 */
record AnswerWords(Names names) {

    Bilingual of(Recommendation answered) {
        return new Bilingual(in(Language.EN, answered), in(Language.FR, answered));
    }

    private String in(Language language, Recommendation answered) {
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
            case EXISTING -> lines.add(words.text("letter.deed.existing.said", name(answered, language)));
            case COMMITMENT, ACTION ->
                lines.add(words.text(
                        "letter.deed.new.said",
                        deed.title().in(language.locale()),
                        names.institution(deed.owner()).in(language.locale()),
                        deed.due()));
        }
        return String.join("\n", lines);
    }

    private String name(Recommendation answered, Language language) {
        ThingId thing = answered.deed().id();
        return thing == null ? "" : DutyNames.of(names, answered.body(), thing).in(language.locale());
    }
}
