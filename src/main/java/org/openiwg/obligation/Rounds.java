package org.openiwg.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openiwg.obligation.Mentions.Along;
import org.openiwg.obligation.Mentions.Along.Holding;
import org.openiwg.obligation.RecurringDuty.Round;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.StandardKind;
import org.openiwg.record.ThingId;

/** Makes the two duties that come with a body: to keep its site fresh, and to meet. */
final class Rounds {
    private Rounds() {}

    /** Both duties of the body; none when it was never formed, or dissolved before it surely was. */
    static List<Duty> of(BodyActs acts, BodyLife life, ServiceStandards standards) {
        LocalDate formed = life.formedBy();
        LocalDate dissolved = life.dissolvedOn();
        if (formed == null || dissolved != null && dissolved.isBefore(formed)) {
            return List.of();
        }
        List<Act> rhythm = new ArrayList<>(acts.rhythm);
        rhythm.sort(Comparator.comparing(act -> act.date().last()));
        List<Duty> duties = new ArrayList<>();
        for (Recurring each : BOTH) {
            List<Round> rounds = rounds(each, rhythm, formed, standards);
            Along mentions = new Along(List.of(new Holding(formed, acts.mentionsOf(each.id))));
            duties.add(new RecurringDuty(each.id, acts.body.slug(), rounds, dissolved, mentions));
        }
        return duties;
    }

    /** A duty that comes with every body, and the act that ends a round of it. */
    private record Recurring(ThingId id, StandardKind standard, ActKind ending) {}

    private static final List<Recurring> BOTH = List.of(
            new Recurring(ThingId.SITE_FRESHNESS, StandardKind.SITE, ActKind.SITE_UPDATED),
            new Recurring(ThingId.MEETING_CADENCE, StandardKind.MEETING, ActKind.MEETING_HELD));

    private static List<Round> rounds(Recurring duty, List<Act> rhythm, LocalDate formed, ServiceStandards standards) {
        List<Round> rounds = new ArrayList<>();
        rounds.add(new Round(formed, standards.deadline(duty.standard, formed), 0));
        for (Act act : rhythm) {
            if (act.kind() == ActKind.BODY_DISSOLVED) {
                break;
            }
            LocalDate last = act.date().last();
            if (act.kind() == duty.ending && !last.isBefore(formed)) {
                Round round = rounds.getLast();
                LocalDate ended = Duty.later(round.openedOn(), act.date().first());
                int late = round.lateBefore() + (ended.isAfter(round.deadline()) ? 1 : 0);
                rounds.add(new Round(last, standards.deadline(duty.standard, last), late));
            }
        }
        return List.copyOf(rounds);
    }
}
