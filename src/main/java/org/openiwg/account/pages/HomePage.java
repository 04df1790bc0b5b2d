package org.openiwg.account.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openiwg.account.Account;
import org.openiwg.account.Books;
import org.openiwg.account.ObligationFilter;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.chart.LatenessChart;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;
import org.openiwg.platform.web.PageContext;
import org.openiwg.record.BodyId;

/**
 * The bodies at a glance.
 *
 * @param bodies those that the record knows on the day, the living first
 * @param later how many are formed only later
 */
record HomePage(List<Glance> bodies, int later) implements Page {

    /** Pictures for more bodies than these would make the page heavy; the others have their sentence. */
    private static final int PICTURES = 6;

    private static final int BARS = 4;

    /**
     * One body at a glance.
     *
     * @param id unlike any other id of the page
     * @param status at work, or dissolved, or not formed yet
     * @param fate what became of it; empty when it is at work
     * @param predecessors the bodies it took over from, as links
     * @param doneLate what was done late; empty when nothing was
     * @param all how many obligations it has, and where they are
     */
    record Glance(
            String id,
            Cell name,
            Tag status,
            String fate,
            List<Cell> predecessors,
            List<Sentence> said,
            String doneLate,
            LatenessChart chart,
            Cell all) {}

    /** What is to be seen first: the only body there is, or all of them at a glance. */
    static Page of(Books books, PageContext at) {
        if (books.bodies().size() == 1) {
            return BodyPage.of(BodyView.of(books, books.bodies().iterator().next(), at));
        }
        List<BodyView> known = new ArrayList<>();
        for (BodyId body : books.bodies()) {
            BodyView view = BodyView.of(books, body, at);
            if (view.account().formed() != null || !view.account().obligations().isEmpty()) {
                known.add(view);
            }
        }
        known.sort(Comparator.comparing((BodyView view) -> view.account().dissolved() != null)
                .thenComparing(BodyView::name));
        List<Glance> glances = new ArrayList<>();
        for (BodyView view : known) {
            glances.add(glance(view, glances.size() < PICTURES));
        }
        return new HomePage(glances, books.bodies().size() - known.size());
    }

    private static Glance glance(BodyView body, boolean picture) {
        List<Obligation> all = ObligationFilter.ALL.of(body.account().obligations());
        String id = "body-" + body.body();
        return new Glance(
                id,
                body.bodyLink(body.body()),
                status(body),
                Sentences.fate(body),
                Heirs.predecessors(body).stream().map(body::bodyLink).toList(),
                Sentences.owed(body),
                Sentences.doneLate(body),
                BodyPage.chart(body, id, picture ? BodyPage.shown(all, BARS) : List.of()),
                Cell.link(body.text("account.body.all", all.size()), body.page("/obligations")));
    }

    private static Tag status(BodyView body) {
        Account account = body.account();
        if (account.formed() == null) {
            return Tag.plain(body.text("account.status.unformed"));
        }
        return account.dissolved() == null
                ? Tag.plain(body.text("account.status.at-work"))
                : Tag.plain(body.text("account.status.dissolved"));
    }
}
