package org.openiwg.body;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Act;
import org.openiwg.record.Effect;
import org.openiwg.record.Entry;
import org.openiwg.record.Family;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Statement;

/** What commits a body, so that it is never recorded without both co-chairs. */
public final class TwoKeys {

    private TwoKeys() {}

    /**
     * Whether a statement needs both: publishing, deciding, dropping an obligation, handing it to another body, ending the body,
     * naming its successor, a change of service standards; and a correction by which an act would come to be one of these.
     */
    public static boolean isNeeded(Statement statement) {
        return switch (statement) {
            case Statement.ActRecorded(Act act) -> isNeeded(act);
            case Statement.Corrected correction -> correction.act() != null && isNeeded(correction.act());
            case Statement.StandardSet s -> true;
            case Statement.Decided d -> true;
            case Statement.Filed f -> false;
            case Statement.Proposed p -> false;
            case Statement.Signed s -> false;
            case Statement.Dropped d -> false;
            case Statement.Adopted a -> false;
            case Statement.ContentErased e -> false;
            case Statement.KeyChanged k -> false;
            case Statement.Erased e -> false;
        };
    }

    /**
     * The same with a look at what a correction corrects: an act that needed both keys is not undone with one, and a duty is not
     * dropped by striking the act that opened it.
     */
    public static boolean isNeeded(Statement statement, RegisterSnapshot register) {
        if (statement instanceof Statement.Corrected correction
                && correction.index() >= 0
                && correction.index() < register.size()) {
            Act before = inForce(register, correction.index());
            Act after = correction.act();
            boolean endsADuty = before != null
                    && before.effect() == Effect.OPENS
                    && (after == null
                            || after.effect() != Effect.OPENS
                            || !before.body().equals(after.body())
                            || !Objects.equals(before.subject(), after.subject()));
            return isNeeded(statement) || endsADuty || before != null && isNeeded(before);
        }
        return isNeeded(statement);
    }

    private static @Nullable Act inForce(RegisterSnapshot register, long index) {
        return register.inForce().stream()
                .filter(entry -> entry.index() == index)
                .findFirst()
                .map(Entry::act)
                .orElse(null);
    }

    private static boolean isNeeded(Act act) {
        Effect effect = act.kind().effect();
        return effect == Effect.WITHDRAWS
                || effect == Effect.TRANSFERS
                || act.kind().family() == Family.PUBLICATION
                || switch (act.kind()) {
                    case BODY_DISSOLVED, BODY_SUCCEEDED, REPORT_PUBLISHED, CONSULTATION_REPORTED -> true;
                    default -> false;
                };
    }
}
