package org.openiwg.consultation;

import java.util.List;
import java.util.Objects;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;

/**
 * A submission as everyone may read it.
 *
 * @param writer who wrote it, as far as that may be said
 * @param answers what was answered, blacked out; none when its words are not for everyone
 * @param hiddenBecause why there are none; empty when there are
 * @param blacked how many passages are blacked out
 * @param verdict what was done with it in one word
 * @param done what exactly, and why
 */
record PublishedSubmission(
        String reference,
        String writer,
        List<Answered> answers,
        String hiddenBecause,
        int blacked,
        Disposition.Verdict verdict,
        String done) {

    /** A question and what was answered. */
    record Answered(String question, String answer) {}

    static PublishedSubmission of(Submission one, List<Question> questions, Language language) {
        Messages words = Messages.in(language);
        Disposition disposition = Objects.requireNonNull(one.disposition());
        List<Answered> answers = one.isForEveryone() ? answers(one, questions, language) : List.of();
        String why = one.isConfidential()
                ? words.text("consultation.hidden.confidential")
                : one.moderation().shown() ? "" : words.text("consultation.hidden.not-shown");
        return new PublishedSubmission(
                one.reference(),
                writer(one, words),
                answers,
                why,
                answers.stream()
                        .mapToInt(answered -> Redaction.count(answered.answer()))
                        .sum(),
                disposition.verdict(),
                disposition.text().in(language.locale()));
    }

    private static List<Answered> answers(Submission one, List<Question> questions, Language language) {
        return questions.stream()
                .filter(question -> !one.answer(question).isEmpty())
                .map(question -> new Answered(question.text().in(language.locale()), shown(one, question, language)))
                .toList();
    }

    private static String shown(Submission one, Question question, Language language) {
        return question.isChoice()
                ? chosen(question, one.answer(question), language)
                : Redaction.without(one.answer(question), one.moderation().passages());
    }

    /** An option by its number. */
    static String chosen(Question question, String number, Language language) {
        int index = number.matches("\\d{1,3}") ? Integer.parseInt(number) : -1;
        return index >= 0 && index < question.options().size()
                ? question.options().get(index).in(language.locale())
                : "";
    }

    /** Who wrote it: nothing of a confidential one, and the name only where that was allowed. */
    static String writer(Submission one, Messages words) {
        if (one.isConfidential() || !one.isNamePublic() || !one.moderation().shown()) {
            return words.text("consultation.writer.withheld");
        }
        String name = Redaction.without(one.name(), one.moderation().passages());
        String organisation =
                Redaction.without(one.organisation(), one.moderation().passages());
        if (name.isEmpty() && organisation.isEmpty()) {
            return words.text("consultation.writer.none");
        }
        return name.isEmpty() || organisation.isEmpty() ? name + organisation : name + ", " + organisation;
    }
}
