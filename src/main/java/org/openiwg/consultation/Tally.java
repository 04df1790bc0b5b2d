package org.openiwg.consultation;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.record.Bilingual;

/**
 * How often an option was chosen.
 *
 * @param times in how many submissions, confidential ones included
 */
record Tally(Bilingual option, long times) {

    /** The options of a question in their order; none when it is no choice. */
    static List<Tally> of(Question question, List<Submission> sent) {
        List<Tally> counted = new ArrayList<>();
        for (int i = 0; i < question.options().size(); i++) {
            String chosen = Integer.toString(i);
            counted.add(new Tally(
                    question.options().get(i),
                    sent.stream()
                            .filter(one -> one.answer(question).equals(chosen))
                            .count()));
        }
        return counted;
    }
}
