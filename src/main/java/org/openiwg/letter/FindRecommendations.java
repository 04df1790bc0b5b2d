package org.openiwg.letter;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.openiwg.account.Books;
import org.openiwg.account.RecordedAct;
import org.openiwg.letter.Recommendation.Deed;
import org.openiwg.letter.Recommendation.State;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.ActKind;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Family;
import org.openiwg.record.ThingId;
import org.springframework.stereotype.Component;

/** The recommendations that a body still has to answer: those that were entered here, and those that the record has otherwise. */
@Component
final class FindRecommendations {

    private final RecommendationStore store;

    FindRecommendations(DataSource app) {
        this.store = new RecommendationStore(app);
    }

    /**
     * One that waits for its answer.
     *
     * @param duty to answer it
     */
    record Owed(Obligation duty, Recommendation recommendation) {}

    List<Owed> owed(BodyDuties body) {
        BodyId id = new BodyId(body.account().body().slug());
        return body.account().obligations().stream()
                .filter(duty -> duty.id().family() == Family.RECOMMENDATION
                        && duty.state().isOpen())
                .map(duty -> new Owed(duty, known(body.books(), id, duty.id())))
                .filter(owed -> owed.recommendation().state() != State.ANSWERED)
                .toList();
    }

    /** Throws {@link Problem} when there is none of that name that waits. */
    Recommendation open(BodyDuties body, String slug) {
        return owed(body).stream()
                .map(Owed::recommendation)
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** So that there is somewhere to write its answer. */
    Recommendation keep(Recommendation found) {
        store.add(found.body().slug(), found.slug(), found.report(), found.number());
        return store.find(found.body().slug(), found.slug()).orElseThrow();
    }

    private Recommendation known(Books books, BodyId body, ThingId thing) {
        return store.find(body.slug(), thing.slug())
                .orElseGet(() -> new Recommendation(
                        body,
                        thing.slug(),
                        report(books, body, thing),
                        "",
                        State.OPEN,
                        null,
                        Bilingual.NONE,
                        Deed.NONE,
                        "",
                        1));
    }

    /** The report in which the record found it; nothing when it does not say. */
    static Bilingual report(Books books, BodyId body, ThingId thing) {
        Optional<String> title = books.acts().on(body, thing).stream()
                .map(RecordedAct::act)
                .filter(act -> act.kind() == ActKind.RECOMMENDATION_RECEIVED)
                .map(act -> act.source().title())
                .findFirst();
        return title.filter(text -> !text.isEmpty())
                .map(text -> new Bilingual(text, text))
                .orElse(Bilingual.NONE);
    }
}
