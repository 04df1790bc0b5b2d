package org.openiwg.account.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openiwg.account.Account;
import org.openiwg.account.RecordedAct;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Table;
import org.openiwg.record.Act;
import org.openiwg.record.Confidence;
import org.openiwg.record.Effect;

/**
 * Something the body published, with what is known of it.
 *
 * @param anchor its id on the page
 * @param versions what sources say that do not agree
 * @param about what else the record knows of it, the latest
 * @param more that this is not all; empty when it is
 */
record Publication(String anchor, Cell title, List<Fact> facts, List<Version> versions, Table about, String more) {

    private static final int MOST_ACTS = 20;

    static Publication of(BodyView body, Account.Publication publication) {
        List<RecordedAct> own = body.known(body.books().acts().on(body.body(), publication.id()));
        List<RecordedAct> about = body.known(body.books().acts().about(body.body(), publication.id()));
        List<RecordedAct> certain = about.stream()
                .filter(recorded -> recorded.act().confidence() != Confidence.DISPUTED)
                .toList();
        int first = Math.max(0, certain.size() - MOST_ACTS);
        List<RecordedAct> all = new ArrayList<>(own);
        all.addAll(about);
        return new Publication(
                publication.id().slug(),
                body.thing(publication.id()),
                facts(body, publication, own),
                Version.of(body, all),
                ActTable.of(body, certain.subList(first, certain.size())),
                first == 0 ? "" : body.text("account.publication.more", MOST_ACTS, certain.size()));
    }

    private static List<Fact> facts(BodyView body, Account.Publication publication, List<RecordedAct> own) {
        List<Fact> facts = new ArrayList<>();
        for (RecordedAct recorded : own) {
            Act act = recorded.act();
            facts.add(Fact.of(
                    Kinds.of(body, act),
                    Cell.link(body.date(act.date()), body.pageOf(recorded))
                            .withNote(note(body, act))
                            .withMarks(body.marks(recorded))));
        }
        facts.add(languages(body, publication));
        for (RecordedAct recorded : own) {
            if (recorded.act().about() != null && recorded.act().effect() == Effect.NONE) {
                facts.add(Fact.of(
                        body.text("account.fact.about"),
                        body.thing(recorded.act().about())));
            }
            facts.add(Fact.of(body.text("account.column.source"), ActTable.source(body, recorded.act())));
        }
        return facts;
    }

    private static String note(BodyView body, Act act) {
        return act.confidence() == Confidence.DISPUTED ? ActTable.confidence(body, act) : body.in(act.note());
    }

    /** The list where it is known; else the number, and that the list is not known. */
    private static Fact languages(BodyView body, Account.Publication publication) {
        String name = body.text("account.publication.languages");
        Locale reader = body.at().language().locale();
        if (!publication.languages().isEmpty()) {
            List<String> names = publication.languages().stream()
                    .map(tag -> Locale.forLanguageTag(tag).getDisplayName(reader))
                    .toList();
            return Fact.of(name, String.join(", ", names));
        }
        Integer count = publication.count();
        return Fact.of(
                name,
                count == null
                        ? body.text("account.publication.languages.unknown")
                        : body.text("account.publication.languages.counted", count));
    }
}
