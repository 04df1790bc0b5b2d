package org.openiwg.account.pages;

import java.util.ArrayList;
import java.util.List;
import org.openiwg.account.RecordedAct;
import org.openiwg.obligation.DeadlineBasis;
import org.openiwg.obligation.Finding;
import org.openiwg.obligation.FindingCode;
import org.openiwg.obligation.Obligation;
import org.openiwg.obligation.State;
import org.openiwg.platform.ui.Cell;
import org.openiwg.platform.ui.Fact;
import org.openiwg.record.Act;
import org.openiwg.record.BodyId;
import org.openiwg.record.Effect;
import org.openiwg.record.ThingId;

/** What is known of one obligation, line by line. */
final class ObligationFacts {

    private ObligationFacts() {}

    /** How it stands; an orphan says that first. */
    static List<Sentence> sentences(BodyView body, Obligation duty) {
        List<Sentence> said = new ArrayList<>();
        for (Finding finding : body.account().findings()) {
            if (finding.code() == FindingCode.ORPHANED && duty.id().equals(finding.obligation())) {
                said.add(Sentence.of("orphan", finding.since()));
            }
        }
        said.add(Sentences.state(body, duty));
        long lateThen = duty.endedOn() == null ? 0 : Days.between(duty.deadline(), duty.endedOn());
        if (lateThen > 0 && duty.daysLate() == 0) {
            said.add(Sentence.of("late-then", lateThen));
        }
        if (duty.extensions() > 0) {
            said.add(Sentence.of("moved", duty.extensions(), duty.firstDeadline(), duty.daysPastFirstDeadline()));
        }
        if (duty.roundsLate() != null && duty.roundsLate() > 0) {
            said.add(Sentence.of("rounds", duty.roundsLate()));
        }
        return said;
    }

    static List<Fact> of(BodyView body, Obligation duty, DutyActs acts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(body.text("account.fact.owner"), body.owner(duty.owner())));
        facts.add(opened(body, duty, acts));
        about(body, acts, facts);
        facts.add(deadline(body, duty));
        handovers(body, acts, facts);
        if (duty.endedOn() != null && duty.state() != State.TRANSFERRED) {
            facts.add(ended(body, duty, acts));
        }
        facts.add(Fact.of(body.text("account.fact.audience"), body.text("account.audience.public")));
        return facts;
    }

    private static Fact opened(BodyView body, Obligation duty, DutyActs acts) {
        String name = body.text("account.fact.opened." + duty.id().family().word());
        List<RecordedAct> openings = acts.by(Effect.OPENS);
        if (duty.isRecurring() || openings.isEmpty()) {
            return Fact.of(name, body.at().date(duty.openedOn()));
        }
        List<Cell> lines = new ArrayList<>();
        Act act = openings.getFirst().act();
        Cell when = Cell.text(
                act.by().isEmpty()
                        ? body.date(act.date())
                        : body.text("account.opened.by", body.date(act.date()), body.nameOf(act.by())));
        boolean exact = act.date().first().equals(act.date().last());
        lines.add(exact ? when : when.withNote(body.text("account.opened.counts", duty.openedOn())));
        if (!act.note().isEmpty()) {
            lines.add(body.cell(act.note(), null));
        }
        lines.add(ActTable.source(body, act));
        return new Fact(name, lines);
    }

    private static void about(BodyView body, DutyActs acts, List<Fact> facts) {
        for (RecordedAct opening : acts.by(Effect.OPENS)) {
            ThingId about = opening.act().about();
            if (about != null) {
                facts.add(Fact.of(body.text("account.fact.about"), body.thing(about)));
            }
        }
    }

    private static Fact deadline(BodyView body, Obligation duty) {
        List<Cell> lines = new ArrayList<>();
        lines.add(Cell.text(body.at().date(duty.deadline())).withNote(basis(body, duty)));
        if (!duty.firstDeadline().equals(duty.deadline())) {
            lines.add(Cell.text(body.text("account.deadline.first", duty.firstDeadline())));
        }
        return new Fact(body.text("account.fact.deadline"), lines);
    }

    private static String basis(BodyView body, Obligation duty) {
        if (duty.basis() == DeadlineBasis.STATED) {
            return body.text("account.basis.stated");
        }
        return body.text(
                "account.basis.standard", StandardWords.of(body, duty.id().family()));
    }

    private static void handovers(BodyView body, DutyActs acts, List<Fact> facts) {
        for (RecordedAct handover : acts.by(Effect.TRANSFERS)) {
            Act act = handover.act();
            boolean out = act.body().equals(body.body());
            BodyId other = out ? new BodyId(act.to()) : act.body();
            String there = body.at().link("/bodies/" + other + "/obligations/" + act.subject());
            Cell where = Cell.link(body.nameOf(other), there).withNote(body.date(act.date()));
            facts.add(new Fact(
                    body.text(out ? "account.fact.handed-to" : "account.fact.came-from"),
                    List.of(where, ActTable.source(body, act))));
        }
    }

    private static Fact ended(BodyView body, Obligation duty, DutyActs acts) {
        String name = body.text("account.fact.ended." + duty.state().word());
        List<Cell> lines = new ArrayList<>();
        lines.add(Cell.text(body.at().date(duty.endedOn() == null ? body.day() : duty.endedOn())));
        for (Effect effect : List.of(Effect.DISCHARGES, Effect.WITHDRAWS)) {
            for (RecordedAct end : acts.by(effect)) {
                lines.set(
                        0, ActTable.what(body, end).withNote(body.date(end.act().date())));
                if (!end.act().note().isEmpty()) {
                    lines.add(body.cell(end.act().note(), null));
                }
                lines.add(ActTable.source(body, end.act()));
            }
        }
        return new Fact(name, lines);
    }
}
