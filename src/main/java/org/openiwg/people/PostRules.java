package org.openiwg.people;

import java.time.LocalDate;

/** Who may hold a post when: one person at a time, and nobody ends before they began. */
final class PostRules {

    /** What the rules say. */
    sealed interface Ruling {}

    record Accepted() implements Ruling {}

    /** With the words that say why, and the name and the day that go into them. */
    record Refused(Reason reason, String name, LocalDate day) implements Ruling {}

    /** Why something about a post cannot be. */
    enum Reason {
        /** Somebody else holds it on that day or later. */
        HELD,
        /** Nobody holds it without a last day, so there is nothing to end. */
        VACANT,
        /** The last day would be before the first. */
        BEFORE_ITS_BEGINNING,
        /** Somebody else changed who holds it since the form was opened. */
        CHANGED
    }

    private PostRules() {}

    static Ruling appoint(HeldPost post, LocalDate since) {
        return post.holdings().stream()
                .filter(holding -> holding.reaches(since))
                .findFirst()
                .<Ruling>map(holding -> new Refused(Reason.HELD, holding.name(), holding.since()))
                .orElseGet(Accepted::new);
    }

    static Ruling end(HeldPost post, LocalDate until) {
        if (post.open().isEmpty()) {
            return new Refused(Reason.VACANT, "", until);
        }
        Holding open = post.open().get();
        return until.isBefore(open.since())
                ? new Refused(Reason.BEFORE_ITS_BEGINNING, open.name(), open.since())
                : new Accepted();
    }
}
