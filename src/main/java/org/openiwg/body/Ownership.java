package org.openiwg.body;

import java.util.Objects;
import org.openiwg.record.Act;
import org.openiwg.record.BodyId;
import org.openiwg.record.Decision;
import org.openiwg.record.FiledDocument;
import org.openiwg.record.Proposal;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Statement;

/** Whose record a statement belongs to. */
final class Ownership {

    private Ownership() {}

    /** Whether everything that is proposed belongs to the record of the body whose co-chairs are asked. */
    static boolean isOf(Proposal proposal, RegisterSnapshot register) {
        return proposal.statements().stream().allMatch(statement -> isOf(statement, proposal.body(), register));
    }

    private static boolean isOf(Statement statement, BodyId body, RegisterSnapshot register) {
        return switch (statement) {
            case Statement.ActRecorded(Act act) -> act.body().equals(body);
            case Statement.Decided(Decision decision) -> decision.body().equals(body);
            case Statement.Filed(FiledDocument document) -> document.body().equals(body);
            case Statement.Corrected c -> {
                Act old = c.index() >= 0 && c.index() < register.size()
                        ? register.entry(c.index()).act()
                        : null;
                boolean its = old == null || old.body().equals(body);
                yield its
                        && (c.act() == null
                                || Objects.requireNonNull(c.act()).body().equals(body));
            }
            // The standards hold for all bodies; any body may set them, with both its keys.
            case Statement.StandardSet s -> true;
            default -> false;
        };
    }
}
