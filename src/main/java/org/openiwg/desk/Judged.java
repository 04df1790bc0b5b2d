package org.openiwg.desk;

import java.util.List;
import org.openiwg.record.Act;

/** What the rules say of an act as it was typed. */
sealed interface Judged {

    /** It can be recorded. */
    record Accepted(Act act) implements Judged {}

    /** It cannot be, and why. */
    record Refused(List<Objection> objections) implements Judged {}
}
