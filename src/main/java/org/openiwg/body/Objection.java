package org.openiwg.body;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Fault;

/** What keeps a proposal from being recorded. */
sealed interface Objection {

    /** It breaks a rule of the record. */
    record Faulty(Fault fault) implements Objection {}

    /** It stands in the record already, word for word. */
    record RecordedAlready() implements Objection {}

    /** The body would end, and nobody would answer for these obligations. */
    record Orphans(List<Bilingual> obligations) implements Objection {}

    /** Another body is to take something over, and has not accepted it. */
    record NotAccepted(Bilingual obligation, Bilingual receiver) implements Objection {}

    /** A decision of that name is there already. */
    record DecidedAlready(Bilingual title) implements Objection {}

    /** The body ended on that day, and decides nothing any more. */
    record Dissolved(LocalDate day) implements Objection {}

    /** As a sentence for people. */
    default String sentence(Language language) {
        Messages words = Messages.in(language);
        return switch (this) {
            case Faulty(Fault fault) -> fault.sentence(language);
            case RecordedAlready r -> words.text("body.objection.recorded");
            case Orphans(List<Bilingual> obligations) ->
                words.text(
                        "body.objection.orphans",
                        obligations.size(),
                        obligations.stream()
                                .map(name -> name.in(language.locale()))
                                .collect(Collectors.joining("; ")));
            case NotAccepted(Bilingual obligation, Bilingual receiver) ->
                words.text(
                        "body.objection.not-accepted",
                        obligation.in(language.locale()),
                        receiver.in(language.locale()));
            case Dissolved(LocalDate day) -> words.text("body.objection.dissolved", day);
            case DecidedAlready(Bilingual title) -> words.text("body.objection.decided", title.in(language.locale()));
        };
    }
}
