package org.openiwg.obligation;

import java.util.Locale;

/** How a duty stands on a day. Lateness stays visible after the end. */
public enum State {
    /** Not done, and the deadline has not passed. */
    OPEN,
    /** Not done, and the deadline has passed. */
    OVERDUE,
    /** Done by the deadline. */
    MET,
    /** Done, after the deadline. */
    MET_LATE,
    /** Dropped. */
    WITHDRAWN,
    /** Handed to another body. */
    TRANSFERRED,
    /** Ended with the body: only the two duties that come with every body end so. */
    ENDED;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As the account writes it, for example {@code met-late}. */
    public String word() {
        return word;
    }

    /** Whether the duty is still owed. */
    public boolean isOpen() {
        return this == OPEN || this == OVERDUE;
    }
}
