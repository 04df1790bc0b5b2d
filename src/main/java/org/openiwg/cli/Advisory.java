package org.openiwg.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * Something published about a weakness of a library that we bring.
 *
 * @param library as a package URL
 * @param id of the advisory, such as GHSA-...
 * @param grave how grave its publisher takes it to be
 */
record Advisory(String library, String id, Grave grave, Instant published, String summary) {

    /** How grave it is, and within how many days from its publication a release has the mended version. */
    enum Grave {
        CRITICAL(2),
        HIGH(7),
        MODERATE(30),
        LOW(90);

        final int days;

        Grave(int days) {
            this.days = days;
        }

        /** Whoever does not say how grave something is leaves us to think that it is. */
        static Grave of(String word) {
            return switch (word.toUpperCase(Locale.ROOT)) {
                case "CRITICAL" -> CRITICAL;
                case "MODERATE", "MEDIUM" -> MODERATE;
                case "LOW" -> LOW;
                default -> HIGH;
            };
        }
    }

    /** As the database of advisories (OSV schema 1.x) has it. */
    static Advisory of(String library, JsonNode known) {
        return new Advisory(
                library,
                known.path("id").asString(""),
                Grave.of(known.path("database_specific").path("severity").asString("")),
                Instant.parse(known.path("published").asString("")),
                known.path("summary").asString("").replaceAll("\\p{Cntrl}+", " "));
    }

    long age(Instant now) {
        return ChronoUnit.DAYS.between(published, now);
    }

    boolean isOverdue(Instant now) {
        return age(now) > grave.days;
    }
}
