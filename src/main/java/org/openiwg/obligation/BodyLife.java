package org.openiwg.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.ThingId;

/**
 * What the clock needs to know of a body itself.
 *
 * @param formedOn the first possible day of its forming, null when it never is
 * @param formedBy the last possible day of its forming
 * @param dissolvedOn the day it is dissolved, null when it never is
 * @param vacancies the days on which it has fewer co-chairs than it should
 */
record BodyLife(
        @Nullable LocalDate formedOn,
        @Nullable LocalDate formedBy,
        @Nullable LocalDate dissolvedOn,
        List<Trouble> vacancies) {

    /** The day of dissolution when that day has come. */
    @Nullable
    LocalDate dissolvedBy(LocalDate day) {
        return dissolvedOn != null && !dissolvedOn.isAfter(day) ? dissolvedOn : null;
    }

    /** Reads it from the acts of families body and chair, in file order. */
    static BodyLife of(List<Act> acts, int chairsNeeded) {
        LocalDate formedOn = null;
        LocalDate formedBy = null;
        LocalDate dissolved = null;
        List<Act> chairs = new ArrayList<>();
        for (Act act : acts) {
            switch (act.kind()) {
                case BODY_FORMED -> {
                    formedOn = act.date().first();
                    formedBy = act.date().last();
                }
                case BODY_DISSOLVED -> {
                    LocalDate day = act.countsOn();
                    dissolved = dissolved == null ? day : Duty.earlier(dissolved, day);
                }
                case CHAIR_APPOINTED, CHAIR_ENDED -> chairs.add(act);
                default -> {
                    // Members and successors owe nothing to the clock.
                }
            }
        }
        List<Trouble> vacancies = formedOn == null ? List.of() : vacancies(formedOn, dissolved, chairs, chairsNeeded);
        return new BodyLife(formedOn, formedBy, dissolved, vacancies);
    }

    /** A day counts as it is at its end: a chair who follows another on the same day leaves no vacancy. */
    private static List<Trouble> vacancies(
            LocalDate formed, @Nullable LocalDate dissolved, List<Act> changes, int needed) {
        changes.sort(Comparator.comparing(Act::countsOn));
        LocalDate end = dissolved == null ? LocalDate.MAX : dissolved;
        List<Trouble> vacancies = new ArrayList<>();
        Set<ThingId> chairs = new HashSet<>();
        LocalDate from = formed;
        for (Act change : changes) {
            LocalDate day = Duty.later(formed, change.countsOn());
            if (day.isAfter(from) && chairs.size() < needed) {
                vacancies.add(vacancy(from, Duty.earlier(day, end)));
            }
            from = day;
            ThingId chair = change.subject();
            if (chair != null && change.kind() == ActKind.CHAIR_APPOINTED) {
                chairs.add(chair);
            } else {
                chairs.remove(chair);
            }
        }
        if (chairs.size() < needed) {
            vacancies.add(vacancy(from, end));
        }
        return Trouble.joined(vacancies);
    }

    private static Trouble vacancy(LocalDate from, LocalDate until) {
        return new Trouble(FindingCode.CHAIR_VACANT, null, from, until);
    }
}
