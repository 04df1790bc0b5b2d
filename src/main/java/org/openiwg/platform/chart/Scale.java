package org.openiwg.platform.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A line of time from one day to another, measured in percent so that it fits any width.
 *
 * @param from the day at 0 %
 * @param to the day at 100 %
 */
public record Scale(LocalDate from, LocalDate to) {

    private static final int VERY_SHORT = 9;
    private static final int SHORT = 30;
    private static final int MOST_TICKS = 16;

    /**
     * The scale for some duties on a day: from the first opening to the last deadline, but no further into the future
     * than half of the past is long (one year at least), or one distant deadline would flatten everything else.
     */
    static Scale of(Collection<Duty> duties, LocalDate asOf) {
        Scale whole = span(duties, asOf);
        long past = ChronoUnit.DAYS.between(whole.from, asOf);
        LocalDate horizon = max(asOf.plusYears(1), asOf.plusDays(past / 2));
        return rounded(whole.from, min(whole.to, horizon));
    }

    /** The scale on which every deadline of some duties lies, however distant. */
    static Scale whole(Collection<Duty> duties, LocalDate asOf) {
        Scale whole = span(duties, asOf);
        return rounded(whole.from, whole.to);
    }

    private static Scale span(Collection<Duty> duties, LocalDate asOf) {
        LocalDate first = asOf;
        LocalDate last = asOf;
        for (Duty duty : duties) {
            first = min(first, min(duty.opened(), duty.firstDeadline()));
            last = max(last, max(duty.deadline(), duty.lastDay(asOf)));
            for (Mark mark : duty.marks()) {
                first = min(first, mark.date());
                last = max(last, mark.date());
            }
        }
        return new Scale(first, last);
    }

    /** The scale for one duty alone: up to the day looked at while it is owed, no further than its end when it is over. */
    static Scale alone(Duty duty, LocalDate asOf) {
        return of(List.of(duty), duty.lastDay(asOf));
    }

    /** Widened to whole years, or to whole months when it is short. */
    private static Scale rounded(LocalDate first, LocalDate last) {
        if (ChronoUnit.MONTHS.between(first, last) < 18) {
            return new Scale(first.withDayOfMonth(1), last.withDayOfMonth(1).plusMonths(1));
        }
        LocalDate from = first.withDayOfMonth(1);
        return new Scale(from, last.withDayOfMonth(1).plusMonths(2));
    }

    /** Where a day is, from 0 to 100; days outside are at the ends. */
    public double at(LocalDate day) {
        double whole = ChronoUnit.DAYS.between(from, to);
        double part = ChronoUnit.DAYS.between(from, day);
        return Math.clamp(100 * part / whole, 0, 100);
    }

    /** Lines at the first days of years, of quarters or months when the line is short; at most seventeen. */
    public List<Tick> ticks() {
        long months = ChronoUnit.MONTHS.between(from, to);
        boolean byMonth = months < SHORT;
        long step = months < VERY_SHORT ? 1 : byMonth ? 3 : 12 * (1 + months / 12 / MOST_TICKS);
        LocalDate day = step == 3 ? from.withMonth((from.getMonthValue() - 1) / 3 * 3 + 1) : from;
        List<LocalDate> days = new ArrayList<>();
        for (day = byMonth ? day : from.withDayOfYear(1); !day.isAfter(to); day = day.plusMonths(step)) {
            if (!day.isBefore(from)) {
                days.add(day);
            }
        }
        int every = Math.ceilDiv(days.size(), byMonth ? 4 : 8);
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            double at = at(days.get(i));
            ticks.add(new Tick(
                    days.get(i), at, byMonth, at < (byMonth ? 85 : 94), i % every != 0 || at > (byMonth ? 78 : 88)));
        }
        return ticks;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /**
     * A line across the picture.
     *
     * @param day the day it stands for
     * @param at where it is, 0 to 100
     * @param byMonth whether its label says the month
     * @param labelled whether it has a label; one at the very end has no room for it
     * @param minor whether its label is dropped where there is little room: there are many, or it would run out of the picture
     */
    public record Tick(LocalDate day, double at, boolean byMonth, boolean labelled, boolean minor) {}
}
