package org.openiwg.consultation;

import java.util.List;
import java.util.Locale;

/** What the rules say to something that somebody wants to do. */
sealed interface Ruling {

    Ruling ACCEPTED = new Accepted();

    /** It may be done. */
    record Accepted() implements Ruling {}

    /** It may not. */
    record Refused(Reason reason) implements Ruling {}

    /** Somebody else changed the same thing since the form was opened. */
    record Overtaken() implements Ruling {}

    /** The register does not take it, and says why. */
    record NotRecorded(List<String> sentences) implements Ruling {}

    /** Why not. */
    enum Reason {
        NOT_WRITTEN_ANY_MORE,
        NO_QUESTION,
        LANGUAGE_MISSING,
        CLOSES_TOO_EARLY,
        NOT_OPEN,
        NOT_LATER,
        REASON_MISSING,
        NOT_CLOSED,
        WITH_THE_CHAIRS,
        NOT_READY,
        NOT_INVITED,
        SENT_ALREADY;

        String key() {
            return "consultation.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Ruling refused(Reason reason) {
        return new Refused(reason);
    }
}
