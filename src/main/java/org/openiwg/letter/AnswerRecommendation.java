package org.openiwg.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openiwg.body.SignOff;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.letter.Recommendation.Deed;
import org.openiwg.letter.Recommendation.State;
import org.openiwg.platform.Today;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Confidence;
import org.openiwg.record.Decision;
import org.openiwg.record.Names;
import org.openiwg.record.PartialDate;
import org.openiwg.record.Proposal;
import org.openiwg.record.RecordActs;
import org.openiwg.record.RecordActs.Outcome;
import org.openiwg.record.Source;
import org.openiwg.record.Statement;
import org.openiwg.record.ThingId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers recommendations: entered by the secretariat, signed by both co-chairs, then recorded together with what will be done. */
final class AnswerRecommendation {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerRecommendation.class);

    private static final String MATTER = "recommendation/";
    private static final String ANSWER = "/answer";

    private final RecommendationStore store;
    private final SignOff signOff;
    private final RecordActs record;
    private final Supplier<Names> names;
    private final Today today;
    private final TransactionTemplate transaction;
    private final TransactionTemplate own;

    AnswerRecommendation(DataSource app, SignOff signOff, RecordActs record, Supplier<Names> names, Today today) {
        this.store = new RecommendationStore(app);
        this.signOff = signOff;
        this.record = record;
        this.names = names;
        this.today = today;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
        this.own = new TransactionTemplate(new DataSourceTransactionManager(app));
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private AnswerWords words() {
        return new AnswerWords(names.get());
    }

    static boolean isAnswer(String matter) {
        return matter.startsWith(MATTER) && matter.endsWith(ANSWER);
    }

    static String slug(String matter) {
        return matter.substring(MATTER.length(), matter.length() - ANSWER.length());
    }

    /**
     * A recommendation as it is entered.
     *
     * @param received the day on which the body had it
     * @param by the reviewer
     * @param text what is recommended
     */
    record Entered(
            BodyId body,
            String slug,
            Bilingual report,
            String number,
            LocalDate received,
            String by,
            @Nullable ThingId about,
            Bilingual title,
            Bilingual text,
            String url) {}

    /** Takes a recommendation into the record; its clock runs from the day on which it was received. */
    Ruling enter(Entered entered, String actor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!store.add(entered.body().slug(), entered.slug(), entered.report(), entered.number())) {
                return new Ruling.Refused("taken");
            }
            Act act = new Act(
                    PartialDate.of(entered.received()),
                    ActKind.RECOMMENDATION_RECEIVED,
                    entered.body(),
                    new ThingId(org.openiwg.record.Family.RECOMMENDATION, entered.slug()),
                    entered.about(),
                    entered.by(),
                    "",
                    null,
                    entered.title(),
                    entered.text(),
                    List.of(),
                    null,
                    Confidence.ESTABLISHED,
                    Audience.PUBLIC,
                    Source.of(entered.report().en(), entered.url()));
            if (record.record(actor, List.of(new Statement.ActRecorded(act))) instanceof Outcome.Refused(var faults)) {
                status.setRollbackOnly();
                return new Ruling.Faulty(faults);
            }
            return Ruling.DONE;
        }));
    }

    /** How the answer stands with the co-chairs; empty when they were never asked. */
    Optional<Matter> matter(Recommendation recommendation) {
        return signOff.of(recommendation.body(), MATTER + recommendation.slug() + ANSWER);
    }

    /** Puts the draft of an answer to both co-chairs: the verdict, the reason and what will be done, word for word. */
    Ruling propose(Recommendation draft, Bilingual name, String actor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!store.move(draft.body().slug(), draft.slug(), State.DRAFT, State.PROPOSED)) {
                return Ruling.OVERTAKEN;
            }
            Bilingual title = AskChairs.words("letter.proposal.recommendation", name);
            Decision decision = new Decision(
                    draft.body(),
                    "answer-" + draft.slug(),
                    today.date(),
                    title,
                    words().of(draft),
                    draft.thing(),
                    Audience.PUBLIC);
            signOff.propose(
                    actor,
                    new Proposal(
                            draft.body(),
                            MATTER + draft.slug() + ANSWER,
                            title,
                            List.of(new Statement.Decided(decision))));
            return Ruling.DONE;
        }));
    }

    /** Takes a proposed answer back, so that it can be changed. */
    Ruling takeBack(Recommendation proposed, String actor) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!store.move(proposed.body().slug(), proposed.slug(), State.PROPOSED, State.DRAFT)) {
                return Ruling.OVERTAKEN;
            }
            if (matter(proposed).orElse(null) instanceof Matter.Open open) {
                signOff.drop(actor, open.entry(), LetterActs.in("letter.drop.changed"));
            }
            return Ruling.DONE;
        }));
    }

    /** Records every answer that both have signed, with the commitment or action that it promises. Safe to do again. */
    void recordSigned() {
        for (Recommendation signed : store.signed()) {
            own.executeWithoutResult(status -> {
                if (!store.move(signed.body().slug(), signed.slug(), State.SIGNED, State.ANSWERED)) {
                    return;
                }
                if (record.record(signed.actor(), acts(signed)) instanceof Outcome.Refused(var faults)) {
                    status.setRollbackOnly();
                    LOG.error("A signed answer could not be recorded: {}", faults);
                }
            });
        }
    }

    private List<Statement> acts(Recommendation signed) {
        List<Statement> acts = new ArrayList<>();
        Deed deed = signed.deed();
        boolean commits = deed.kind() == Deed.Kind.COMMITMENT;
        if (commits || deed.kind() == Deed.Kind.ACTION) {
            acts.add(new Statement.ActRecorded(new Act(
                    PartialDate.of(today.date()),
                    commits ? ActKind.COMMITMENT_MADE : ActKind.ACTION_OPENED,
                    signed.body(),
                    deed.id(),
                    signed.thing(),
                    deed.owner(),
                    "",
                    deed.due() == null ? null : PartialDate.of(deed.due()),
                    deed.title(),
                    Bilingual.NONE,
                    List.of(),
                    null,
                    Confidence.ESTABLISHED,
                    Audience.PUBLIC,
                    Source.NONE)));
        }
        acts.add(LetterActs.touched(
                ActKind.RECOMMENDATION_ANSWERED, signed.body(), signed.thing(), today.date(), words().of(signed)));
        return acts;
    }
}
