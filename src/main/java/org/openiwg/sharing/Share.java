package org.openiwg.sharing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Visibility.Shared;

/**
 * That something is shared.
 *
 * @param post the post of the expert it is shared with
 * @param since from which day on
 * @param until the last day; null while there is none
 * @param by the post that shared it
 */
record Share(
        UUID id,
        Shared shared,
        UUID post,
        LocalDate since,
        @Nullable LocalDate until,
        String by) {}
