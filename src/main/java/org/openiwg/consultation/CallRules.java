package org.openiwg.consultation;

import static org.openiwg.consultation.Ruling.refused;

import java.time.LocalDate;
import java.util.List;
import org.openiwg.consultation.Ruling.Reason;
import org.openiwg.record.Bilingual;

/** What may be done with a call, when. */
final class CallRules {

    private CallRules() {}

    /** Words and questions change only until the call is opened: whoever answers has read them. */
    static Ruling aCallIsChangedUntilItOpens(Call call) {
        return call.state().isWritten() ? Ruling.ACCEPTED : refused(Reason.NOT_WRITTEN_ANY_MORE);
    }

    /** It opens with at least one question, everything in both languages, and time to answer. */
    static Ruling aCallOpensComplete(Call call, List<Question> questions, LocalDate today) {
        if (!call.state().isWritten()) {
            return refused(Reason.NOT_WRITTEN_ANY_MORE);
        }
        if (questions.isEmpty()) {
            return refused(Reason.NO_QUESTION);
        }
        if (!isInBoth(call.title())
                || !isInBoth(call.text())
                || !questions.stream().allMatch(Question::isInBothLanguages)) {
            return refused(Reason.LANGUAGE_MISSING);
        }
        return call.closes().isBefore(today) ? refused(Reason.CLOSES_TOO_EARLY) : Ruling.ACCEPTED;
    }

    /** The closing day is moved only while the call is open, to a later day, with a reason for everyone. */
    static Ruling theClosingDayMovesOnlyLaterAndWithAReason(
            Call call, LocalDate closes, Bilingual reason, LocalDate today) {
        if (call.state() != Call.State.OPEN) {
            return refused(Reason.NOT_OPEN);
        }
        if (!closes.isAfter(call.closes()) || closes.isBefore(today)) {
            return refused(Reason.NOT_LATER);
        }
        return isInBoth(reason) ? Ruling.ACCEPTED : refused(Reason.REASON_MISSING);
    }

    static Ruling onlyAnOpenCallCloses(Call call) {
        return call.state() == Call.State.OPEN ? Ruling.ACCEPTED : refused(Reason.NOT_OPEN);
    }

    /** Answers are taken up to the end of the closing day, from everyone or from those who were invited. */
    static Ruling answersAreTakenUntilTheClosingDay(Call call, boolean invited, LocalDate today) {
        if (call.state() != Call.State.OPEN || today.isAfter(call.closes())) {
            return refused(Reason.NOT_OPEN);
        }
        return invited || !call.invited() ? Ruling.ACCEPTED : refused(Reason.NOT_INVITED);
    }

    /** What is going to be published is worked on between closing and the co-chairs. */
    static Ruling theReportIsWrittenAfterClosing(Call call, boolean withTheChairs) {
        if (call.state() != Call.State.CLOSED) {
            return refused(Reason.NOT_CLOSED);
        }
        return withTheChairs ? refused(Reason.WITH_THE_CHAIRS) : Ruling.ACCEPTED;
    }

    /** What was published can still be blacked out: somebody asks for it, or it was overlooked. */
    static Ruling whatIsPublishedIsBlackedOutLater(Call call) {
        return call.state() == Call.State.REPORTED ? Ruling.ACCEPTED : refused(Reason.NOT_CLOSED);
    }

    /** No report while a submission has no disposition, or a question no summary. */
    static Ruling aReportIsComplete(Lacks lacks) {
        return lacks.nothing() ? Ruling.ACCEPTED : refused(Reason.NOT_READY);
    }

    /**
     * What a report still lacks.
     *
     * @param dispositions how many submissions have none in both languages
     * @param looks how many that everyone could read nobody has looked through
     * @param summaries how many questions have none in both languages
     */
    record Lacks(long dispositions, long looks, long summaries) {

        static Lacks of(List<Question> questions, List<Submission> sent) {
            return new Lacks(
                    sent.stream()
                            .filter(one -> one.disposition() == null
                                    || !one.disposition().isInBothLanguages())
                            .count(),
                    sent.stream()
                            .filter(one ->
                                    !one.isConfidential() && !one.moderation().looked())
                            .count(),
                    questions.stream()
                            .filter(question -> !question.isSummarised())
                            .count());
        }

        boolean nothing() {
            return dispositions + looks + summaries == 0;
        }
    }

    private static boolean isInBoth(Bilingual text) {
        return !text.en().isEmpty() && !text.fr().isEmpty();
    }
}
