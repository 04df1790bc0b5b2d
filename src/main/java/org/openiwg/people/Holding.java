package org.openiwg.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody holds a post for a time.
 *
 * @param name the name of the person
 * @param since the first day
 * @param until the last day; null while there is none
 */
record Holding(
        UUID id,
        UUID post,
        UUID person,
        String name,
        LocalDate since,
        @Nullable LocalDate until) {

    boolean isOn(LocalDate day) {
        return !since.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** Whether it goes on on that day or begins later. */
    boolean reaches(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
