package org.openiwg.account.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.ObligationFilter;
import org.openiwg.account.RecordedAct;
import org.openiwg.obligation.Finding;
import org.openiwg.obligation.FindingCode;
import org.openiwg.obligation.Obligation;
import org.openiwg.obligation.State;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Column;
import org.openiwg.platform.ui.Pages;
import org.openiwg.platform.ui.Table;
import org.openiwg.platform.ui.Tag;
import org.openiwg.platform.web.Page;
import org.openiwg.record.Act;
import org.openiwg.record.BodyId;
import org.openiwg.record.ThingId;

/**
 * What a body took over, and what became of its own obligations. Nothing may be forgotten when a body ends: orphans are
 * named first.
 *
 * @param predecessors the bodies it took over from, as links
 * @param inherited what was handed to it
 * @param dissolved whether the body has ended, so that everything needs a fate
 * @param fates what became of each obligation, orphans first
 * @param orphans how many nobody answers for
 */
record SuccessionPage(
        BodyFrame frame,
        List<Sentence> said,
        String fate,
        @Nullable Cell successor,
        List<Cell> predecessors,
        Table inherited,
        boolean dissolved,
        Table fates,
        Pages pages,
        int orphans)
        implements Page {

    static SuccessionPage of(BodyView body) {
        Set<ThingId> orphans = orphans(body);
        List<Obligation> all = body.account().obligations().stream()
                .sorted(Comparator.comparing((Obligation duty) -> !orphans.contains(duty.id()))
                        .thenComparing(duty -> duty.state() != State.TRANSFERRED)
                        .thenComparing(Comparator.comparingLong(ObligationFilter::daysLate)
                                .reversed())
                        .thenComparing(Obligation::openedOn))
                .toList();
        Pages pages = Parts.of(body, all.size());
        return new SuccessionPage(
                BodyFrame.of(body, Part.SUCCESSION),
                Sentences.owed(body),
                Sentences.end(body),
                body.account().successor() == null
                        ? null
                        : body.bodyLink(body.account().successor()),
                Heirs.predecessors(body).stream().map(body::bodyLink).toList(),
                inherited(body),
                body.account().dissolved() != null,
                fates(body, pages.of(all, Parts.SIZE), orphans),
                pages,
                orphans.size());
    }

    private static Set<ThingId> orphans(BodyView body) {
        return body.account().findings().stream()
                .filter(finding -> finding.code() == FindingCode.ORPHANED && finding.obligation() != null)
                .map(Finding::obligation)
                .collect(Collectors.toSet());
    }

    private static Table inherited(BodyView body) {
        return Table.underHeading(
                body.text("account.succession.inherited"),
                List.of(
                        Column.of(body.text("account.column.obligation")),
                        Column.of(body.text("account.column.came-from")),
                        Column.of(body.text("account.column.date")),
                        Column.of(body.text("account.column.state"))),
                Heirs.inherited(body).stream()
                        .filter(handover -> handover.act().subject() != null)
                        .map(handover -> row(body, handover))
                        .toList());
    }

    private static List<Cell> row(BodyView body, RecordedAct handover) {
        Act act = handover.act();
        ThingId id = java.util.Objects.requireNonNull(act.subject());
        Obligation duty = body.obligation(id);
        return List.of(
                body.duty(id),
                body.bodyLink(act.body()),
                Cell.link(body.shortDate(act.date()), body.pageOf(handover)),
                duty == null ? Cell.EMPTY : Cell.tag(StateTag.of(body, duty)));
    }

    private static Table fates(BodyView body, List<Obligation> duties, Set<ThingId> orphans) {
        return Table.underHeading(
                body.text("account.succession.fates"),
                List.of(
                        Column.of(body.text("account.column.obligation")),
                        Column.of(body.text("account.column.fate")),
                        Column.of(body.text("account.column.date")),
                        Column.of(body.text("account.column.lateness"))),
                duties.stream()
                        .map(duty -> fate(body, duty, orphans.contains(duty.id())))
                        .toList());
    }

    private static List<Cell> fate(BodyView body, Obligation duty, boolean orphan) {
        Tag fate = orphan
                ? Tag.bad(body.text("account.fate.orphan"))
                : duty.state().isOpen() ? stillOwed(body, duty) : StateTag.without(body, duty);
        return List.of(
                body.duty(duty.id()).withNote(Kinds.of(body, duty)),
                receiver(body, duty).withTag(fate),
                Cell.text(duty.endedOn() == null ? "" : body.shortDate(duty.endedOn())),
                StateTag.lateness(body, duty));
    }

    private static Tag stillOwed(BodyView body, Obligation duty) {
        String words = body.text("account.fate.owed");
        return duty.state() == State.OVERDUE ? Tag.bad(words) : Tag.plain(words);
    }

    private static Cell receiver(BodyView body, Obligation duty) {
        BodyId receiver = Heirs.receiver(body, duty);
        return receiver == null ? Cell.EMPTY : body.bodyLink(receiver);
    }
}
