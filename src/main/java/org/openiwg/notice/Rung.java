package org.openiwg.notice;

import org.openiwg.obligation.Level;

/** How far up the ladder something is. */
enum Rung {
    /** It is not due yet. */
    BEFORE,
    /** For those who owe it. */
    OWNER,
    /** For the co-chairs too. */
    CHAIRS,
    /** Shown to the public as neglected; nobody chooses not to hear of it. */
    PUBLIC,
    /** For whoever oversees the body; cannot be put off. */
    OVERSIGHT;

    static Rung of(Level level) {
        return switch (level) {
            case OWNER -> OWNER;
            case CHAIRS -> CHAIRS;
            case PUBLIC -> PUBLIC;
            case OVERSIGHT -> OVERSIGHT;
        };
    }
}
