package org.openiwg.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days on which something was promised and asked about a thing in the record of one body. */
final class Mentions {

    private final List<LocalDate> promises = new ArrayList<>();
    private final List<LocalDate> reminders = new ArrayList<>();

    void promised(LocalDate on) {
        promises.add(on);
    }

    void reminded(LocalDate on) {
        reminders.add(on);
    }

    private static int upTo(LocalDate day, List<LocalDate> days) {
        int count = 0;
        for (LocalDate on : days) {
            if (!on.isAfter(day)) {
                count++;
            }
        }
        return count;
    }

    /** The mentions in every body that has held a duty, each from the day it held it. */
    record Along(List<Holding> holdings) {

        record Holding(LocalDate since, Mentions mentions) {}

        int promisesBy(LocalDate day) {
            return holdings.stream()
                    .filter(holding -> !holding.since.isAfter(day))
                    .map(Holding::mentions)
                    .distinct()
                    .mapToInt(mentions -> upTo(day, mentions.promises))
                    .sum();
        }

        int remindersBy(LocalDate day) {
            return holdings.stream()
                    .filter(holding -> !holding.since.isAfter(day))
                    .map(Holding::mentions)
                    .distinct()
                    .mapToInt(mentions -> upTo(day, mentions.reminders))
                    .sum();
        }
    }
}
