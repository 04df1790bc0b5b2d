package org.openiwg.platform.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The register as the pages see it at one moment.
 *
 * @param token changes whenever anything that a public page shows may have changed
 * @param acts how many acts are recorded
 * @param checkpoint the checkpoint in one short line for the foot of the page; empty when there is none
 * @param beginning the first day the record knows of; null when it is empty
 * @param notice what every page must say while it holds (for example: read-only after a restored backup); null normally
 * @param places what bodies and institutions are called
 */
public record RegisterHead(
        String token,
        long acts,
        String checkpoint,
        @Nullable LocalDate beginning,
        @Nullable Notice notice,
        PlaceNames places) {

    public static final RegisterHead EMPTY = new RegisterHead("", 0, "", null, null, PlaceNames.NONE);

    /** Something every page says at its top, by message key. */
    public record Notice(String titleKey, String textKey) {}
}
