package org.openiwg.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The day a body was dissolved, after which it takes on nothing new. What settles its affairs and what records its past is
 * still accepted; a history that says otherwise is imported as it is, for that is what the papers say.
 */
public final class LastDay {

    private LastDay() {}

    /** The last day of a body in what is on record; empty while none has been recorded. */
    public static Optional<LocalDate> of(BodyId body, List<Act> recorded) {
        return recorded.stream()
                .filter(act ->
                        act.kind() == ActKind.BODY_DISSOLVED && act.body().equals(body))
                .map(Act::countsOn)
                .min(Comparator.naturalOrder());
    }

    /** What is wrong with recording an act beside what is on record: that the body was gone by then. */
    public static Optional<Fault> faultOf(Act act, List<Act> recorded) {
        return act.kind().isNewBusiness()
                ? of(act.body(), recorded)
                        .filter(act.date().first()::isAfter)
                        .map(end -> new Fault(
                                ActRow.FILE,
                                2,
                                Column.DATE.word(),
                                Fault.Wrong.AFTER_THE_END,
                                List.of(act.date().text(), act.body().slug(), end.toString())))
                : Optional.empty();
    }
}
