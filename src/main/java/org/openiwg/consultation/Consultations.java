package org.openiwg.consultation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.openiwg.consultation.SubmissionStore.Words;
import org.openiwg.platform.text.Language;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;

/** Calls for views, for other modules: writes one, opens it, answers it, closes it, by the same rules as the pages. */
public final class Consultations {

    private final DataSource app;
    private final Function<Supplier<LocalDate>, HoldConsultation> holding;
    private final Function<Supplier<LocalDate>, ReceiveSubmission> receiving;
    private final CallStore calls;
    private final QuestionStore questions;
    private final HoldConsultation hold;
    private final ReceiveSubmission receive;

    /**
     * @param holding what holds calls, by the day that it is then
     * @param receiving what receives answers, likewise
     */
    Consultations(
            DataSource app,
            Function<Supplier<LocalDate>, HoldConsultation> holding,
            Function<Supplier<LocalDate>, ReceiveSubmission> receiving,
            Supplier<LocalDate> today) {
        this.app = app;
        this.holding = holding;
        this.receiving = receiving;
        this.calls = new CallStore(app);
        this.questions = new QuestionStore(app);
        this.hold = holding.apply(today);
        this.receive = receiving.apply(today);
    }

    /** The same as if it were another day: for what happened before it came to be recorded here. */
    public Consultations on(LocalDate day) {
        return new Consultations(app, holding, receiving, () -> day);
    }

    /**
     * A call before it is opened.
     *
     * @param slug names it among the consultations of the body
     * @param questions each answered in one's own words
     */
    public record Draft(
            BodyId body,
            String slug,
            Bilingual title,
            Bilingual text,
            LocalDate opens,
            LocalDate closes,
            List<Bilingual> questions) {

        public Draft {
            questions = List.copyOf(questions);
        }
    }

    /** Writes a call; false when the body has one of that name. */
    public boolean write(Draft draft) {
        if (calls.find(draft.body(), draft.slug()).isPresent()) {
            return false;
        }
        UUID id = UUID.randomUUID();
        hold.draft(new Call(
                id,
                draft.body(),
                draft.slug(),
                draft.title(),
                draft.text(),
                false,
                false,
                draft.opens(),
                draft.closes(),
                Call.State.DRAFT,
                null,
                0));
        int place = 1;
        for (Bilingual text : draft.questions()) {
            questions.add(id, new Question(UUID.randomUUID(), place++, text, List.of(), Bilingual.NONE, 0));
        }
        return true;
    }

    /**
     * Opens a call.
     *
     * @param actor the post that opens it
     * @return whether the rules let it open
     */
    public boolean open(BodyId body, String slug, String actor) {
        Call call = calls.find(body, slug).orElseThrow();
        return hold.open(call.id(), call.version(), actor, Language.EN) instanceof Ruling.Accepted;
    }

    /**
     * Closes an open call: its report is owed from then on.
     *
     * @param actor the post that closes it
     * @return whether the rules let it close
     */
    public boolean close(BodyId body, String slug, String actor) {
        Call call = calls.find(body, slug).orElseThrow();
        return hold.close(call.id(), call.version(), actor, Language.EN) instanceof Ruling.Accepted;
    }

    /**
     * Answers an open call.
     *
     * @param answers one for each question, in their order
     * @return whether it was taken
     */
    public boolean answer(
            BodyId body, String slug, String name, String email, boolean confidential, List<String> answers) {
        Call call = calls.find(body, slug).orElseThrow();
        Map<UUID, String> byQuestion = new HashMap<>();
        List<Question> asked = questions.of(call.id());
        for (int i = 0; i < Math.min(answers.size(), asked.size()); i++) {
            byQuestion.put(asked.get(i).id(), answers.get(i));
        }
        Words words = new Words(name, "", email, Language.EN, confidential, true, byQuestion);
        return receive.keep(call.id(), Secret.next(), words, List.of(), true) instanceof Ruling.Accepted;
    }
}
