package org.openiwg.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One official thing that happened, as a row of {@code acts.csv} tells it.
 *
 * @param date the day the act took effect, as precisely as it is known
 * @param kind what happened
 * @param body whose record this is
 * @param subject the thing the act makes or touches (its family is the kind's), null where the kind takes none
 * @param about another thing of the same body that the act concerns
 * @param by who acted: institution, post or person; empty when not known
 * @param to who was addressed, or the receiving body's slug; empty when nobody
 * @param due the deadline it states
 * @param title what readers see first
 * @param note what readers see next
 * @param languages BCP 47 tags as given
 * @param count how many, when the number is known and the list is not
 */
public record Act(
        PartialDate date,
        ActKind kind,
        BodyId body,
        @Nullable ThingId subject,
        @Nullable ThingId about,
        String by,
        String to,
        @Nullable PartialDate due,
        Bilingual title,
        Bilingual note,
        List<String> languages,
        @Nullable Integer count,
        Confidence confidence,
        Audience audience,
        Source source) {

    /** What this act does to a duty: an amendment of a mandate moves its deadline only when it states one. */
    public Effect effect() {
        return kind == ActKind.MANDATE_AMENDED && due == null ? Effect.NONE : kind.effect();
    }

    /**
     * The day on which the act counts, doubt favouring the body: a duty opens on the last possible day and moves or
     * ends on the first; joining, appointing, forming and taking back a publication count from the first, all else from the
     * last. (An act counts never before what it concerns was there; that is for who knows it.)
     */
    public LocalDate countsOn() {
        return switch (effect()) {
            case EXTENDS, DISCHARGES, WITHDRAWS, TRANSFERS -> date.first();
            case OPENS -> date.last();
            case NONE ->
                switch (kind) {
                    case MEMBER_JOINED, CHAIR_APPOINTED, BODY_FORMED, PUBLICATION_WITHDRAWN -> date.first();
                    default -> date.last();
                };
        };
    }

    /** Whether a reader of that audience may see the act. */
    public boolean isFor(Audience reader) {
        return audience.compareTo(reader) <= 0;
    }
}
