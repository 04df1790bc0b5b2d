package org.openiwg.account;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.openiwg.obligation.FindingCode;
import org.openiwg.record.ThingId;

/**
 * A finding that begins to hold, or stops holding, on a day.
 *
 * @param raised whether it begins
 * @param obligation the duty it is about; null when it is about the body
 */
public record Change(
        LocalDate date,
        boolean raised,
        FindingCode code,
        @Nullable ThingId obligation) {

    /** By date, then cleared before raised, then code, then obligation. */
    static final Comparator<Change> ORDER = Comparator.comparing(Change::date)
            .thenComparing(Change::raised)
            .thenComparing(change -> change.code().word())
            .thenComparing(change ->
                    change.obligation() == null ? "" : change.obligation().toString());
}
