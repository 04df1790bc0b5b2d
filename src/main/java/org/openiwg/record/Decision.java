package org.openiwg.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a body decided.
 *
 * @param body which body
 * @param slug names it among the decisions of the body
 * @param date the day on which it was taken
 * @param title what readers see first
 * @param text the decision itself
 * @param about the meeting at which it was taken, or what it is about; null for none
 * @param audience who may read it
 */
public record Decision(
        BodyId body,
        String slug,
        LocalDate date,
        Bilingual title,
        Bilingual text,
        @Nullable ThingId about,
        Audience audience) {

    public Decision {
        if (!Slug.isSlug(slug)) {
            throw new IllegalArgumentException("not a slug: " + slug);
        }
    }
}
