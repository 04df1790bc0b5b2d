package org.openiwg.consultation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Family;
import org.openiwg.record.ThingId;

/**
 * A call for views.
 *
 * @param slug names it among the consultations of the body
 * @param text what it is about
 * @param members whether only members may know of it
 * @param invited whether only those may answer who were invited
 * @param opens the first day on which answers are taken
 * @param closes the last one
 * @param openedAs the entry of the act that opened it; null while it is not open
 * @param version how often it was changed
 */
record Call(
        UUID id,
        BodyId body,
        String slug,
        Bilingual title,
        Bilingual text,
        boolean members,
        boolean invited,
        LocalDate opens,
        LocalDate closes,
        State state,
        @Nullable Long openedAs,
        int version) {

    /** Where a call is on its way. */
    enum State {
        /** Being written. */
        DRAFT,
        /** Ready; opens by itself on its day. */
        SCHEDULED,
        OPEN,
        /** Answers are no longer taken; the report is owed. */
        CLOSED,
        REPORTED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isWritten() {
            return this == DRAFT || this == SCHEDULED;
        }
    }

    /** What the record calls it. */
    ThingId thing() {
        return new ThingId(Family.CONSULTATION, slug);
    }

    /** Who may see it. */
    Audience audience() {
        return members ? Audience.MEMBERS : Audience.PUBLIC;
    }

    /** What the co-chairs know its report by. */
    String matter() {
        return "consultation/" + slug + "/report";
    }

    Call in(State next) {
        return new Call(id, body, slug, title, text, members, invited, opens, closes, next, openedAs, version);
    }

    Call closing(LocalDate day) {
        return new Call(id, body, slug, title, text, members, invited, opens, day, state, openedAs, version);
    }

    Call openedAs(long entry) {
        return new Call(id, body, slug, title, text, members, invited, opens, closes, State.OPEN, entry, version);
    }
}
