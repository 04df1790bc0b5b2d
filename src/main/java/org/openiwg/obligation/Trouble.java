package org.openiwg.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.ThingId;

/**
 * A stretch of days on which a finding holds.
 *
 * @param obligation the duty it is about; null when it is about the body
 * @param from the first day on which it holds
 * @param until the first day on which it no longer holds; {@link LocalDate#MAX} while it has no end
 */
public record Trouble(FindingCode code, @Nullable ThingId obligation, LocalDate from, LocalDate until) {

    private static final Comparator<Trouble> BY_FINDING = Comparator.comparing(Trouble::code)
            .thenComparing(Trouble::obligation, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Trouble::from);

    private boolean isSameFinding(Trouble other) {
        return code == other.code && java.util.Objects.equals(obligation, other.obligation);
    }

    /** The same days, with stretches of one finding that touch made one. */
    static List<Trouble> joined(List<Trouble> troubles) {
        List<Trouble> sorted = troubles.stream()
                .filter(trouble -> trouble.from.isBefore(trouble.until))
                .sorted(BY_FINDING)
                .toList();
        List<Trouble> joined = new ArrayList<>();
        for (Trouble next : sorted) {
            Trouble last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.isSameFinding(next) && !next.from.isAfter(last.until)) {
                LocalDate until = next.until.isAfter(last.until) ? next.until : last.until;
                joined.set(joined.size() - 1, new Trouble(last.code, last.obligation, last.from, until));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
