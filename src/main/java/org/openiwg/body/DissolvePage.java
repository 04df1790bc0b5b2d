package org.openiwg.body;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.pages.BodyFrame;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.obligation.Obligation;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Fact;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;
import org.openiwg.record.BodyId;

/**
 * The guide to ending a body: where it stands, and what is to be done next.
 *
 * @param over since when the body has ended; null while it has not
 * @param ending the last day, the successor, the reason; none while nobody said so
 * @param duties everything that is owed, with its fate
 * @param receivers who is to take something over
 * @param done how many obligations have a fate
 * @param waits what was put to the co-chairs and is not settled; null when nothing was
 * @param missing what keeps the plan from being put to them; told after it was tried
 */
record DissolvePage(
        BodyFrame frame,
        String address,
        @Nullable String over,
        List<Fact> ending,
        Table duties,
        int done,
        List<Receiver> receivers,
        @Nullable Cell waits,
        List<String> missing)
        implements Page {

    /**
     * A body that is to take something over.
     *
     * @param ask whether it can be asked now
     */
    record Receiver(String slug, String name, Tag state, boolean ask) {}

    static DissolvePage of(Dissolution plan, List<String> missing, BodyViews.View body) {
        BodyWords words = body.words();
        var dissolved =
                body.books().ledger().account(body.body(), words.at().today()).dissolved();
        return new DissolvePage(
                body.frame(),
                words.page("/dissolve"),
                dissolved == null ? null : words.text("body.dissolve.over", dissolved),
                ending(plan.ending(), words),
                Table.underHeading(
                        words.text("body.dissolve.fates"),
                        List.of(
                                Column.of(words.text("body.column.duty")),
                                Column.of(words.text("body.column.fate")),
                                Column.of(words.text("body.column.do"))),
                        plan.open().stream().map(duty -> row(duty, plan, words)).toList()),
                plan.inForce().size(),
                plan.receivers().stream()
                        .map(receiver -> receiver(receiver, plan, body))
                        .toList(),
                body.proposals()
                        .openOf(body.body(), Dissolution.MATTER)
                        .map(open -> waits(open, words))
                        .orElse(null),
                missing);
    }

    private static Cell waits(Matter.Open open, BodyWords words) {
        return words.cell(open.proposal().title(), words.page("/sign-off/" + open.entry()));
    }

    private static List<Fact> ending(@Nullable Ending ending, BodyWords words) {
        if (ending == null) {
            return List.of();
        }
        return List.of(
                Fact.of(words.text("body.dissolve.day"), words.at().date(ending.day())),
                Fact.of(
                        words.text("body.dissolve.successor"),
                        ending.successor().isEmpty()
                                ? words.text("body.dissolve.successor.none")
                                : words.name(new BodyId(ending.successor()))),
                Fact.of(words.text("body.dissolve.why"), words.cell(ending.note(), null)));
    }

    private static List<Cell> row(Obligation duty, Dissolution plan, BodyWords words) {
        Fate fate = plan.fates().get(duty.id());
        String form = words.page("/dissolve/fate/" + duty.id());
        return List.of(
                Cell.text(words.name(duty.id())).withNote(words.text("body.standing.deadline", duty.deadline())),
                fate == null ? Cell.tag(Tag.bad(words.text("body.fate.none"))) : fate(fate, words),
                Cell.link(
                        words.text(fate == null ? "body.fate.give" : "body.fate.change", words.name(duty.id())), form));
    }

    static Cell fate(Fate fate, BodyWords words) {
        Tag tag = Tag.good(words.text("body.fate." + fate.kind().word()));
        String more = switch (fate.kind()) {
            case MET -> words.at().date(Objects.requireNonNull(fate.day()));
            case TRANSFERRED -> words.name(new BodyId(fate.receiver()));
            case WITHDRAWN -> "";
        };
        return Cell.text(more).withTag(tag).withNote(words.in(fate.note()));
    }

    private static Receiver receiver(BodyId receiver, Dissolution plan, BodyViews.View body) {
        BodyWords words = body.words();
        List<Fate> its = plan.inForce().stream()
                .filter(fate -> fate.receiver().equals(receiver.slug()))
                .toList();
        long given = its.stream()
                .filter(fate ->
                        Acceptance.isGiven(body.body(), fate.obligation(), receiver, body.register(), body.proposals()))
                .count();
        long asked = its.stream()
                .filter(fate -> Acceptance.isAsked(body.body(), fate.obligation(), receiver, body.proposals()))
                .count();
        boolean all = given == its.size();
        boolean waits = given + asked >= its.size();
        Tag tag = all
                ? Tag.good(words.text("body.accept.given"))
                : waits ? Tag.doubt(words.text("body.accept.asked")) : Tag.bad(words.text("body.accept.not-asked"));
        return new Receiver(receiver.slug(), words.name(receiver), tag, !waits && plan.ending() != null);
    }

    boolean isReady() {
        return duties.rows().size() == done && !ending.isEmpty();
    }

    @Override
    public int status() {
        return missing.isEmpty() ? 200 : 422;
    }
}
