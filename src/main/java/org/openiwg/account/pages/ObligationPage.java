package org.openiwg.account.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.RecordedAct;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.chart.DutyTimeline;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Pages;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.ThingId;

/**
 * One obligation: what was promised, what happened to it, and how late it is.
 *
 * @param title its name
 * @param said how it stands, in words
 * @param asked how often it was promised and asked for; empty when never
 * @param timeline its life as a picture
 * @param documents what was filed with it, or with an act on it
 * @param moves every move of its deadline; null when it was never moved
 * @param versions what sources say that do not agree
 * @param share where it can be shared with an expert; null for who may not
 * @param acts the part of its acts that is shown
 */
record ObligationPage(
        BodyFrame frame,
        Cell title,
        String kind,
        Tag state,
        List<Sentence> said,
        String asked,
        DutyTimeline timeline,
        List<Fact> facts,
        List<Fact> documents,
        @Nullable Table moves,
        List<Version> versions,
        @Nullable String share,
        Table acts,
        Pages pages)
        implements Page {

    /** The page of a duty that the body has on this day. */
    static ObligationPage of(BodyView body, Obligation duty) {
        String asked = Sentences.asked(body, duty);
        DutyActs acts = DutyActs.of(body, duty.id());
        List<RecordedAct> all = acts.all();
        Pages pages = Parts.of(body, all.size());
        return new ObligationPage(
                BodyFrame.below(body, Part.OBLIGATIONS),
                body.duty(duty.id()),
                Kinds.of(body, duty),
                StateTag.of(body, duty),
                ObligationFacts.sentences(body, duty),
                asked.isEmpty() ? "" : body.text("account.asked.duty", asked),
                DutyTimeline.of("life", Pictures.life(body, duty, all), body.at()),
                ObligationFacts.of(body, duty, acts),
                body.books().documents().on(body.body(), duty.id()).stream()
                        .map(filed -> filed.shown(body.at()))
                        .toList(),
                DeadlineMoves.of(body, duty, acts),
                Version.of(body, all),
                body.at().visitor().may("share", body.body().slug())
                        ? body.page("/sharing", "of", duty.id().toString())
                        : null,
                ActTable.of(body, pages.of(all, Parts.SIZE)),
                pages);
    }

    /** The page at an address: of the duty, or that it is not there yet; throws {@link Problem} when it never is. */
    static Page of(BodyView body, String kind, String subject) {
        ThingId id = ThingId.parse(kind + "/" + subject);
        if (id == null) {
            throw Problem.notFound();
        }
        Obligation duty = body.obligation(id);
        return duty == null ? NotYetPage.of(body, id) : of(body, duty);
    }
}
