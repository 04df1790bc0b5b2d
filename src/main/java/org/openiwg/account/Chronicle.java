package org.openiwg.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.BodyId;
import org.openiwg.record.Effect;
import org.openiwg.record.Entry;
import org.openiwg.record.ThingId;

/** Finds acts by their body and by what they touch or concern. Never changes; may be shared between threads. */
public final class Chronicle {

    private record Place(BodyId body, ThingId thing) {}

    private final Map<BodyId, List<RecordedAct>> bodies = new HashMap<>();
    private final Map<Place, List<RecordedAct>> subjects = new HashMap<>();
    private final Map<Place, List<RecordedAct>> abouts = new HashMap<>();
    private final Map<ThingId, List<RecordedAct>> handovers = new HashMap<>();
    private final Map<BodyId, List<RecordedAct>> received = new HashMap<>();
    private final Map<BodyId, List<RecordedAct>> successions = new HashMap<>();

    private Chronicle() {}

    /** The acts of a record in the order in which they were recorded, and the entries that corrected some of them. */
    static Chronicle of(List<Entry> acts, Map<Long, Long> corrections) {
        Chronicle chronicle = new Chronicle();
        Map<Place, LocalDate> arrivals = arrivals(acts);
        for (Entry entry : acts) {
            Act act = entry.act();
            if (act != null) {
                chronicle.add(
                        new RecordedAct(entry.index(), act, countsOn(act, arrivals), corrections.get(entry.index())));
            }
        }
        return chronicle;
    }

    /** The day on which each duty came to each body: opened there, or handed over. */
    private static Map<Place, LocalDate> arrivals(List<Entry> acts) {
        Map<Place, LocalDate> arrivals = new HashMap<>();
        for (Entry entry : acts) {
            Act act = entry.act();
            if (act != null && act.subject() != null && act.effect() == Effect.OPENS) {
                arrivals.putIfAbsent(new Place(act.body(), act.subject()), act.countsOn());
            }
        }
        for (Entry entry : acts) {
            Act act = entry.act();
            if (act != null && act.subject() != null && act.effect() == Effect.TRANSFERS) {
                arrivals.putIfAbsent(new Place(new BodyId(act.to()), act.subject()), countsOn(act, arrivals));
            }
        }
        return arrivals;
    }

    private static LocalDate countsOn(Act act, Map<Place, LocalDate> arrivals) {
        LocalDate day = act.countsOn();
        LocalDate from = act.subject() == null || act.effect() == Effect.NONE
                ? null
                : arrivals.get(new Place(act.body(), act.subject()));
        return from != null && from.isAfter(day) ? from : day;
    }

    private void add(RecordedAct recorded) {
        Act act = recorded.act();
        bodies.computeIfAbsent(act.body(), b -> new ArrayList<>()).add(recorded);
        if (act.subject() != null) {
            subjects.computeIfAbsent(new Place(act.body(), act.subject()), p -> new ArrayList<>())
                    .add(recorded);
            if (act.effect() == Effect.TRANSFERS) {
                handovers.computeIfAbsent(act.subject(), t -> new ArrayList<>()).add(recorded);
                received.computeIfAbsent(new BodyId(act.to()), b -> new ArrayList<>())
                        .add(recorded);
            }
        }
        if (act.kind() == ActKind.BODY_SUCCEEDED) {
            successions
                    .computeIfAbsent(new BodyId(act.to()), b -> new ArrayList<>())
                    .add(recorded);
        }
        if (act.about() != null) {
            abouts.computeIfAbsent(new Place(act.body(), act.about()), p -> new ArrayList<>())
                    .add(recorded);
        }
    }

    /** Every act of a body. */
    public List<RecordedAct> of(BodyId body) {
        return bodies.getOrDefault(body, List.of());
    }

    /** The acts of a body on a thing. */
    public List<RecordedAct> on(BodyId body, ThingId thing) {
        return subjects.getOrDefault(new Place(body, thing), List.of());
    }

    /** The acts of a body on other things that concern this one. */
    public List<RecordedAct> about(BodyId body, ThingId thing) {
        return abouts.getOrDefault(new Place(body, thing), List.of());
    }

    /** The acts by which a duty passed from one body to another, of all bodies. */
    public List<RecordedAct> handovers(ThingId duty) {
        return handovers.getOrDefault(duty, List.of());
    }

    /** The acts by which other bodies handed their duties to this one. */
    public List<RecordedAct> received(BodyId body) {
        return received.getOrDefault(body, List.of());
    }

    /** The acts by which this body succeeded others; each is in the record of the other. */
    public List<RecordedAct> successions(BodyId successor) {
        return successions.getOrDefault(successor, List.of());
    }
}
