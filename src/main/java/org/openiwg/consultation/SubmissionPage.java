package org.openiwg.consultation;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.consultation.SubmissionStore.Attachment;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.FormError;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;

/**
 * One submission as its writer sent it, and what staff says of it.
 *
 * @param stored what somebody else said meanwhile; none when nobody did
 * @param isOpen whether anything may be said now
 */
record SubmissionPage(
        BodyFrame frame,
        Call call,
        Submission one,
        List<Question> questions,
        List<Attachment> attachments,
        List<Field> fields,
        List<FormError> errors,
        List<Fact> stored,
        int version,
        boolean isOpen,
        PageContext at)
        implements Page {

    String title() {
        return at.text("consultation.submission", one.reference());
    }

    String action() {
        return FindCalls.desk(call, "/submissions/" + one.id(), at);
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(at.text("consultation.column.name"), or(one.name())));
        facts.add(Fact.of(at.text("consultation.column.organisation"), or(one.organisation())));
        facts.add(Fact.of(at.text("consultation.column.email"), or(one.email())));
        facts.add(Fact.of(
                at.text("consultation.column.name-public"),
                at.text(one.isNamePublic() ? "consultation.yes" : "consultation.no")));
        facts.add(Fact.of(at.text("consultation.column.publication"), Cell.tag(CallWords.publication(one, at))));
        if (!attachments.isEmpty()) {
            facts.add(new Fact(
                    at.text("consultation.field.files"),
                    attachments.stream()
                            .map(attachment ->
                                    Cell.link(attachment.file().name(), action() + "/files/" + attachment.id()))
                            .toList()));
        }
        return facts;
    }

    private String or(String known) {
        return known.isEmpty() ? at.text("consultation.not-given") : known;
    }

    String question(Question question) {
        return question.text().in(at.language().locale());
    }

    String answer(Question question) {
        String answer = one.answer(question);
        String words = question.isChoice() ? PublishedSubmission.chosen(question, answer, at.language()) : answer;
        return or(words);
    }

    /** What everyone would read of an answer now. */
    String published(Question question) {
        return Redaction.without(answer(question), one.moderation().passages());
    }

    boolean isRedacted(Question question) {
        return one.isForEveryone() && !published(question).equals(answer(question));
    }

    @Override
    public int status() {
        return !stored.isEmpty() ? 409 : errors.isEmpty() ? 200 : 422;
    }
}
