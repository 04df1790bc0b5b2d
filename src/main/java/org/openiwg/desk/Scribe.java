package org.openiwg.desk;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openiwg.platform.web.Visitor;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Audience;
import org.openiwg.record.Family;

/**
 * Who records at the desk of a body.
 *
 * @param person a word that only this person has; their drafts are theirs alone
 * @param actor the post that is said to have recorded
 * @param institution the one whose acts and duties they may record; empty for all
 */
public record Scribe(String person, String actor, String institution) {
    /** Everything in a body. */
    public static final String ALL = "record";

    /** The acts of one's own institution, on what it owes. */
    public static final String OWN = "record-own";

    /** What a visitor may record in a body. */
    public static Optional<Scribe> of(Visitor visitor, String body) {
        if (!visitor.isSignedIn()) {
            return Optional.empty();
        }
        return Stream.concat(
                        visitor.in(body, ALL).map(post -> new Scribe(visitor.id(), post.actor(), "")),
                        visitor.in(body, OWN)
                                .filter(post -> !post.institution().isEmpty())
                                .map(post -> new Scribe(visitor.id(), post.actor(), post.institution())))
                .findFirst();
    }

    public boolean recordsEverything() {
        return institution.isEmpty();
    }

    /** Whether an act of this kind can be theirs at all: what a member promises, does and reports. */
    boolean mayRecord(ActKind kind) {
        return recordsEverything()
                || Set.of(Family.COMMITMENT, Family.ACTION, Family.REPORT).contains(kind.family());
    }

    /** Whether an act that is on record is theirs to correct: they may see it, and could have recorded it. */
    boolean mayCorrect(Act act) {
        return act.isFor(reads())
                && mayRecord(act.kind())
                && (recordsEverything() || act.by().equals(institution));
    }

    /** Whose eyes they have. */
    public Audience reads() {
        return recordsEverything() ? Audience.CHAIRS : Audience.MEMBERS;
    }
}
