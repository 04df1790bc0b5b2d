package org.openiwg.consultation;

import java.util.List;
import java.util.UUID;
import org.openiwg.record.Bilingual;

/**
 * A question of a call.
 *
 * @param place its place among the others
 * @param options what can be chosen; none for an answer in one's own words
 * @param summary what was answered, as the secretariat sums it up
 * @param version how often it was changed
 */
record Question(UUID id, int place, Bilingual text, List<Bilingual> options, Bilingual summary, int version) {

    Question {
        options = List.copyOf(options);
    }

    boolean isChoice() {
        return !options.isEmpty();
    }

    /** The name of its field in forms. */
    String field() {
        return "q-" + id;
    }

    boolean isInBothLanguages() {
        return !text.en().isEmpty()
                && !text.fr().isEmpty()
                && options.stream()
                        .noneMatch(
                                option -> option.en().isEmpty() || option.fr().isEmpty());
    }

    boolean isSummarised() {
        return !summary.en().isEmpty() && !summary.fr().isEmpty();
    }
}
