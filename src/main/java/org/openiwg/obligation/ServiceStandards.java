package org.openiwg.obligation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openiwg.record.Standard;
import org.openiwg.record.Standard.Unit;
import org.openiwg.record.StandardKind;

/** The body's own published rules for its deadlines. */
public final class ServiceStandards {

    private final Map<StandardKind, Standard> standards = new EnumMap<>(StandardKind.class);

    private ServiceStandards() {}

    /** The default standards with those given in their place; of two of a kind the later holds. */
    public static ServiceStandards of(List<Standard> given) {
        ServiceStandards all = new ServiceStandards();
        for (StandardKind kind : StandardKind.values()) {
            all.standards.put(kind, new Standard(kind, kind.byDefault(), Unit.CALENDAR));
        }
        given.forEach(standard -> all.standards.put(standard.kind(), standard));
        return all;
    }

    /** The rule for that kind. */
    public Standard of(StandardKind kind) {
        return java.util.Objects.requireNonNull(standards.get(kind));
    }

    /** How many co-chairs there have to be. */
    public int chairs() {
        return of(StandardKind.CHAIRS).days();
    }

    /** The deadline of a duty of that kind opened on that day: that day plus the days of the standard. */
    public LocalDate deadline(StandardKind kind, LocalDate opened) {
        Standard standard = of(kind);
        return standard.unit() == Unit.CALENDAR
                ? opened.plusDays(standard.days())
                : WorkingDays.CANADA.plus(opened, standard.days());
    }
}
