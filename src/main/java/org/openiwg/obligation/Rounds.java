package org.openiwg.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.obligation.Mentions.Along;
import org.openiwg.obligation.Mentions.Along.Holding;
import org.openiwg.obligation.RecurringDuty.Round;
import org.openiwg.record.Act;
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
        return List.of(
                duty(ThingId.SITE_FRESHNESS, StandardKind.SITE, acts.siteUpdates, acts, formed, dissolved, standards),
                duty(ThingId.MEETING_CADENCE, StandardKind.MEETING, acts.meetings, acts, formed, dissolved, standards));
    }

    private static Duty duty(
            ThingId id,
            StandardKind kind,
            List<Act> endings,
            BodyActs acts,
            LocalDate formed,
            @Nullable LocalDate dissolved,
            ServiceStandards standards) {
        List<Act> sorted = new ArrayList<>(endings);
        sorted.sort(Comparator.comparing(act -> act.date().last()));
        List<Round> rounds = new ArrayList<>();
        rounds.add(new Round(formed, standards.deadline(kind, formed), 0));
        for (Act ending : sorted) {
            LocalDate last = ending.date().last();
            if (last.isBefore(formed) || dissolved != null && last.isAfter(dissolved)) {
                continue;
            }
            Round round = rounds.getLast();
            LocalDate ended = Duty.later(round.openedOn(), ending.date().first());
            int late = round.lateBefore() + (ended.isAfter(round.deadline()) ? 1 : 0);
            rounds.add(new Round(last, standards.deadline(kind, last), late));
        }
        Along mentions = new Along(List.of(new Holding(formed, acts.mentionsOf(id))));
        return new RecurringDuty(id, acts.body.slug(), List.copyOf(rounds), dissolved, mentions);
    }
}
