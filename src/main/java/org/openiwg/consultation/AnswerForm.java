package org.openiwg.consultation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openiwg.consultation.SubmissionStore.Words;
import org.openiwg.mail.Mail;
import org.openiwg.platform.ui.Field;
import org.openiwg.platform.ui.Filter.Option;
import org.openiwg.platform.ui.Typed;
import org.openiwg.platform.web.PageContext;

/** The form in which a call is answered. */
final class AnswerForm {

    static final int LONGEST_ANSWER = 20_000;

    private AnswerForm() {}

    static List<Field> questions(List<Question> questions, Typed typed, PageContext at) {
        List<Field> fields = new ArrayList<>();
        for (Question question : questions) {
            String label = at.text(
                    "consultation.numbered",
                    fields.size() + 1,
                    question.text().in(at.language().locale()));
            fields.add(
                    question.isChoice()
                            ? Field.radios(typed, question.field(), label, options(question, at))
                            : Field.text(typed, question.field(), label).withLongest(LONGEST_ANSWER));
        }
        return fields;
    }

    private static List<Option> options(Question question, PageContext at) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < question.options().size(); i++) {
            options.add(new Option(
                    Integer.toString(i),
                    question.options().get(i).in(at.language().locale())));
        }
        return options;
    }

    static List<Field> writer(Typed typed, PageContext at) {
        return List.of(
                Field.line(typed, "name", at.text("consultation.field.name")).filledWith("name"),
                Field.line(typed, "organisation", at.text("consultation.field.organisation"))
                        .filledWith("organization"),
                Field.email(typed, "email", at.text("consultation.field.email"))
                        .withHint(at.text("consultation.hint.email")),
                Field.radios(
                                typed,
                                "confidential",
                                at.text("consultation.field.confidential"),
                                List.of(
                                        new Option("no", at.text("consultation.confidential.no")),
                                        new Option("yes", at.text("consultation.confidential.yes"))))
                        .withHint(at.text("consultation.hint.confidential")),
                Field.radios(
                        typed,
                        "name_public",
                        at.text("consultation.field.name-public"),
                        List.of(
                                new Option("no", at.text("consultation.no")),
                                new Option("yes", at.text("consultation.yes")))),
                Field.files(typed, "files", at.text("consultation.field.files"))
                        .withHint(at.text("consultation.hint.files", AcceptFiles.MOST)));
    }

    static Typed typed(Submission one) {
        Map<String, String> values = new HashMap<>(Map.of(
                "name", one.name(),
                "organisation", one.organisation(),
                "email", one.email(),
                "confidential", one.isConfidential() ? "yes" : "no",
                "name_public", one.isNamePublic() ? "yes" : "no"));
        one.answers().forEach((question, text) -> values.put("q-" + question, text));
        return Typed.of(values);
    }

    /** What was typed; a finished answer says whether it is confidential, and answers something. */
    static Words read(List<Question> questions, Typed typed, boolean finished, PageContext at) {
        CheckForm form = new CheckForm(typed, at);
        String email = typed.value("email");
        if (!email.isEmpty() && !Mail.isAddress(email)) {
            typed.refuse("email", at.text("consultation.fault.your-email"));
        }
        Map<UUID, String> answers = new HashMap<>();
        for (Question question : questions) {
            String answer = form.text(question.field(), LONGEST_ANSWER, false);
            if (question.isChoice()
                    && !answer.isEmpty()
                    && PublishedSubmission.chosen(question, answer, at.language())
                            .isEmpty()) {
                typed.refuse(question.field(), at.text("consultation.fault.needed"));
            }
            answers.put(question.id(), answer);
        }
        if (finished && !questions.isEmpty() && answers.values().stream().allMatch(String::isBlank)) {
            typed.refuse(questions.getFirst().field(), at.text("consultation.fault.nothing-answered"));
        }
        for (String choice : List.of("confidential", "name_public")) {
            if (finished && !List.of("yes", "no").contains(typed.value(choice))) {
                typed.refuse(choice, at.text("consultation.fault.needed"));
            }
        }
        return new Words(
                form.line("name", false),
                form.line("organisation", false),
                email,
                at.language(),
                form.is("confidential"),
                form.is("name_public"),
                answers);
    }
}
