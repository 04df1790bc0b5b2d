package org.openiwg.consultation;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.platform.web.PageContext;

/** What was answered question by question, and what was done with each submission, as everyone may read it. */
record PublicReport(List<Summed> questions, List<PublishedSubmission> submissions) {

    /**
     * A question summed up.
     *
     * @param choices its options with how often each was chosen; none when it is no choice
     */
    record Summed(int number, String question, List<Choice> choices, String summary) {}

    /**
     * How often an option was chosen.
     *
     * @param share of all that chose, in percent, for the length of its bar
     */
    record Choice(String option, long times, int share) {}

    static PublicReport of(List<Question> questions, List<Submission> sent, PageContext at) {
        List<Summed> summed = new ArrayList<>();
        for (Question question : questions) {
            List<Tally> tallies = Tally.of(question, sent);
            long all = Math.max(1, tallies.stream().mapToLong(Tally::times).sum());
            summed.add(new Summed(
                    summed.size() + 1,
                    question.text().in(at.language().locale()),
                    tallies.stream()
                            .map(tally -> new Choice(
                                    tally.option().in(at.language().locale()),
                                    tally.times(),
                                    Math.toIntExact(100 * tally.times() / all)))
                            .toList(),
                    question.summary().in(at.language().locale())));
        }
        return new PublicReport(
                summed,
                sent.stream()
                        .filter(one -> one.disposition() != null)
                        .map(one -> PublishedSubmission.of(one, questions, at.language()))
                        .toList());
    }
}
