package org.openiwg.body;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Bilingual;

/**
 * That somebody signs for a co-chair that is away.
 *
 * @param institution the slug of the institution whose signature they give
 * @param person who signs
 * @param name their name, as it was when they were appointed
 * @param appointedBy who appointed them
 * @param since the first day
 * @param until the last day
 * @param reason why the co-chair is away; public with every signature that the substitute gives
 * @param revoked when it was taken back; null when it was not
 */
record Substitute(
        UUID id,
        String body,
        String institution,
        String person,
        String name,
        String appointedBy,
        LocalDate since,
        LocalDate until,
        Bilingual reason,
        Instant appointed,
        @Nullable Instant revoked) {

    boolean isOn(LocalDate day) {
        return revoked == null && !since.isAfter(day) && !until.isBefore(day);
    }
}
