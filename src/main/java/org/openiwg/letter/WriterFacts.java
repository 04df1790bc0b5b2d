package org.openiwg.letter;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;

/** What the staff may know of a letter and its writer. */
final class WriterFacts {

    private WriterFacts() {}

    static List<Fact> of(LetterWords words, Letter letter) {
        List<Fact> facts = new ArrayList<>(words.facts(letter));
        facts.add(Fact.of(words.text("letter.fact.entered"), words.at().date(day(letter, words))));
        facts.add(new Fact(
                words.text("letter.fact.writer"),
                List.of(Cell.text(letter.name()).withNote(words.text("letter.writer." + Words.of(letter.kind()))))));
        if (!letter.organisation().isEmpty()) {
            facts.add(Fact.of(words.text("letter.write.organisation"), letter.organisation()));
        }
        facts.add(Fact.of(
                words.text("letter.fact.email"),
                letter.hasAddress() ? letter.email() : words.text("letter.fact.email.none")));
        facts.add(Fact.of(words.text("letter.fact.language"), letter.language().ownName()));
        facts.add(
                Fact.of(words.text("letter.fact.publish"), words.text("letter.publish." + Words.of(letter.publish()))));
        return facts;
    }

    private static java.time.LocalDate day(Letter letter, LetterWords words) {
        return words.day(letter.entered());
    }
}
