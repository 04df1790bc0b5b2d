package org.openiwg.obligation;

import java.util.Locale;

/** What can be wrong with a body on a day. */
public enum FindingCode {
    /** A duty is past its deadline. */
    OVERDUE,
    /** A mandate, commitment or action that nobody ever gave a due date. */
    NO_DUE_DATE,
    /** A commitment or action that nobody owns. */
    NO_OWNER,
    /** Fewer co-chairs than there have to be. */
    CHAIR_VACANT,
    /** The body is gone and the duty has no fate. */
    ORPHANED;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As the account writes it, for example {@code no-due-date}. */
    public String word() {
        return word;
    }
}
