package org.openiwg.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openiwg.record.ThingId;

/**
 * Every duty of one body over time. It is made once from the acts and answers for any day: the one clock of the system.
 */
public final class Docket {

    /** The docket of a body nobody knows. */
    public static final Docket EMPTY = new Docket(new BodyLife(null, null, null, List.of()), List.of());

    private final BodyLife life;
    private final List<Duty> duties;

    Docket(BodyLife life, List<Duty> duties) {
        this.life = life;
        this.duties = List.copyOf(duties);
    }

    /** Every duty the body has or had on that day, by id. */
    public List<Obligation> on(LocalDate day) {
        return held(day).stream().map(duty -> duty.on(day)).toList();
    }

    /** Everything that is wrong on that day, by the day it began. */
    public List<Finding> findingsOn(LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        LocalDate dissolved = life.dissolvedBy(day);
        for (Duty duty : held(day)) {
            findings.addAll(duty.findingsOn(day, dissolved));
        }
        for (Trouble vacancy : life.vacancies()) {
            if (!vacancy.from().isAfter(day) && vacancy.until().isAfter(day)) {
                findings.add(Finding.on(day, FindingCode.CHAIR_VACANT, null, vacancy.from()));
            }
        }
        findings.sort(Finding.ORDER);
        return findings;
    }

    /** All the days on which anything is wrong; it agrees with {@link #findingsOn} on every day. */
    public List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>(life.vacancies());
        for (Duty duty : duties) {
            troubles.addAll(duty.troubles(life.dissolvedOn()));
        }
        return Trouble.joined(troubles);
    }

    /** The duties that had come to the body by that day; of one that left and came back, its latest life there. */
    private List<Duty> held(LocalDate day) {
        Map<ThingId, Duty> held = new TreeMap<>(Comparator.comparing(ThingId::toString));
        for (Duty duty : duties) {
            if (!duty.arrived().isAfter(day)) {
                held.merge(duty.id(), duty, (one, other) -> one.arrived().isAfter(other.arrived()) ? one : other);
            }
        }
        return List.copyOf(held.values());
    }
}
