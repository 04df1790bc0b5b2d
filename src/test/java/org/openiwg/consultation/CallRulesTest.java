package org.openiwg.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiwg.consultation.CallRules.Lacks;
import org.openiwg.consultation.Disposition.Verdict;
import org.openiwg.consultation.Ruling.Reason;
import org.openiwg.consultation.Ruling.Refused;
import org.openiwg.platform.text.Language;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;

class CallRulesTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Bilingual BOTH = Bilingual.of("Why?", "Pourquoi?");
    private static final Question QUESTION = new Question(UUID.randomUUID(), 1, BOTH, List.of(), Bilingual.NONE, 0);

    private static Call call(Call.State state) {
        return new Call(
                UUID.randomUUID(),
                new BodyId("reef"),
                "nets",
                BOTH,
                BOTH,
                false,
                false,
                MONDAY,
                MONDAY.plusDays(30),
                state,
                7L,
                0);
    }

    private static Submission submission(boolean confidential, boolean looked, @Nullable Disposition done) {
        return new Submission(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "C-22222222",
                Submission.State.SENT,
                "Ada Diver",
                "Divers’ Union",
                "ada@example.org",
                Language.EN,
                confidential,
                true,
                Instant.EPOCH,
                new Submission.Moderation(looked, true, List.of("Ada")),
                done,
                0,
                Map.of(QUESTION.id(), "Ask Ada Diver at ada@example.org or 613-555-0199."));
    }

    @Test
    void aCallOpensWithAQuestionAndBothLanguagesAndTimeToAnswer() {
        Call draft = call(Call.State.DRAFT);
        Question english = new Question(UUID.randomUUID(), 1, Bilingual.of("Why?", ""), List.of(), Bilingual.NONE, 0);
        Question halfAChoice =
                new Question(UUID.randomUUID(), 1, BOTH, QuestionStore.options("Yes\nNo", "Oui"), Bilingual.NONE, 0);
        assertThat(CallRules.aCallOpensComplete(draft, List.of(QUESTION), MONDAY))
                .isEqualTo(Ruling.ACCEPTED);
        assertThat(CallRules.aCallOpensComplete(draft, List.of(QUESTION), draft.closes()))
                .isEqualTo(Ruling.ACCEPTED);
        assertThat(CallRules.aCallOpensComplete(draft, List.of(), MONDAY)).isEqualTo(new Refused(Reason.NO_QUESTION));
        assertThat(CallRules.aCallOpensComplete(draft, List.of(QUESTION, english), MONDAY))
                .isEqualTo(new Refused(Reason.LANGUAGE_MISSING));
        assertThat(CallRules.aCallOpensComplete(draft, List.of(halfAChoice), MONDAY))
                .isEqualTo(new Refused(Reason.LANGUAGE_MISSING));
        assertThat(CallRules.aCallOpensComplete(
                        draft, List.of(QUESTION), draft.closes().plusDays(1)))
                .isEqualTo(new Refused(Reason.CLOSES_TOO_EARLY));
        assertThat(CallRules.aCallOpensComplete(call(Call.State.OPEN), List.of(QUESTION), MONDAY))
                .isEqualTo(new Refused(Reason.NOT_WRITTEN_ANY_MORE));
    }

    @Test
    void theClosingDayMovesLaterWithAReasonInBothLanguagesAndNeverEarlier() {
        Call open = call(Call.State.OPEN);
        LocalDate later = open.closes().plusDays(1);
        assertThat(CallRules.theClosingDayMovesOnlyLaterAndWithAReason(open, later, BOTH, MONDAY))
                .isEqualTo(Ruling.ACCEPTED);
        assertThat(CallRules.theClosingDayMovesOnlyLaterAndWithAReason(open, open.closes(), BOTH, MONDAY))
                .isEqualTo(new Refused(Reason.NOT_LATER));
        assertThat(CallRules.theClosingDayMovesOnlyLaterAndWithAReason(open, later, Bilingual.of("x", ""), MONDAY))
                .isEqualTo(new Refused(Reason.REASON_MISSING));
        assertThat(CallRules.theClosingDayMovesOnlyLaterAndWithAReason(call(Call.State.CLOSED), later, BOTH, MONDAY))
                .isEqualTo(new Refused(Reason.NOT_OPEN));
    }

    @Test
    void answersAreTakenUpToTheEndOfTheClosingDay() {
        Call open = call(Call.State.OPEN);
        assertThat(CallRules.answersAreTakenUntilTheClosingDay(open, false, open.closes()))
                .isEqualTo(Ruling.ACCEPTED);
        assertThat(CallRules.answersAreTakenUntilTheClosingDay(
                        open, false, open.closes().plusDays(1)))
                .isEqualTo(new Refused(Reason.NOT_OPEN));
        assertThat(CallRules.answersAreTakenUntilTheClosingDay(call(Call.State.CLOSED), true, MONDAY))
                .isEqualTo(new Refused(Reason.NOT_OPEN));
    }

    @Test
    void aReportCountsWhatItLacks() {
        Disposition half = new Disposition(Verdict.PARTLY, Bilingual.of("Done.", ""));
        Disposition whole = new Disposition(Verdict.PARTLY, Bilingual.of("Done.", "Fait."));
        List<Submission> sent = List.of(
                submission(false, false, null),
                submission(false, true, half),
                submission(true, false, whole),
                submission(false, true, whole));
        Lacks lacks = Lacks.of(List.of(QUESTION), sent);
        assertThat(lacks).isEqualTo(new Lacks(2, 1, 1));
        assertThat(CallRules.aReportIsComplete(lacks)).isEqualTo(new Refused(Reason.NOT_READY));
        Question summed = new Question(QUESTION.id(), 1, BOTH, List.of(), BOTH, 1);
        assertThat(CallRules.aReportIsComplete(Lacks.of(List.of(summed), sent.subList(2, 4))))
                .isEqualTo(Ruling.ACCEPTED);
    }

    @Test
    void ofAConfidentialSubmissionNothingIsPublishedAndOfOthersTheMarkedPassagesAreBlack() {
        Disposition done = new Disposition(Verdict.NOT, Bilingual.of("No.", "Non."));
        PublishedSubmission secret =
                PublishedSubmission.of(submission(true, true, done), List.of(QUESTION), Language.EN);
        assertThat(secret.answers()).isEmpty();
        assertThat(secret.toString()).doesNotContain("Diver", "613", "example.org");
        PublishedSubmission open =
                PublishedSubmission.of(submission(false, true, done), List.of(QUESTION), Language.EN);
        assertThat(open.answers())
                .singleElement()
                .satisfies(answered ->
                        assertThat(answered.answer()).isEqualTo("Ask ████ Diver at ████@example.org or 613-555-0199."));
        assertThat(open.writer()).isEqualTo("████ Diver, Divers’ Union");
        assertThat(open.blacked()).isEqualTo(2);
    }

    @Test
    void addressesAndNumbersAreSuggestedAndTheLongestPassageIsBlackedOutFirst() {
        String text = "Write to ada.diver@example.org, or call +1 (613) 555-0199 before 2026-03-02.";
        assertThat(Redaction.suggestions(List.of(text))).contains("ada.diver@example.org", "+1 (613) 555-0199");
        assertThat(Redaction.without("Ada and Ada Diver", List.of("Ada", "Ada Diver")))
                .isEqualTo("████ and ████");
        assertThat(Redaction.count("████ and ████")).isEqualTo(2);
    }

    @Test
    void optionsAreCountedAlsoWhereTheSubmissionIsConfidential() {
        Question choice =
                new Question(QUESTION.id(), 1, BOTH, QuestionStore.options("Yes\nNo", "Oui\nNon"), Bilingual.NONE, 0);
        Submission yes = new Submission(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "C-33333333",
                Submission.State.SENT,
                "",
                "",
                "",
                Language.FR,
                true,
                false,
                Instant.EPOCH,
                new Submission.Moderation(false, true, List.of()),
                null,
                0,
                Map.of(choice.id(), "0"));
        assertThat(Tally.of(choice, List.of(yes, yes))).extracting(Tally::times).containsExactly(2L, 0L);
    }
}
