package org.openiwg.desk;

import java.util.List;
import org.openiwg.record.Act;
import org.openiwg.record.Statement;

/** What the rules say of what was typed. */
sealed interface Judged {

    /**
     * It can be recorded.
     *
     * @param statements what it becomes; none when documents are all there is
     * @param act the act it is about, as it will read; of one that is struck, as it read
     */
    record Accepted(List<Statement> statements, Act act) implements Judged {}

    /** It cannot be, and why. */
    record Refused(List<Objection> objections) implements Judged {}
}
