package org.openiwg.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Family;
import org.openiwg.record.ThingId;

/**
 * A recommendation of a reviewer, and the answer to it.
 *
 * @param report the report it stands in
 * @param number what it is called there
 * @param verdict null while nobody has decided
 * @param reason why, in both languages
 * @param deed what will be done; where it is to be made, what the act will say
 * @param actor the post that saved the answer last
 */
record Recommendation(
        BodyId body,
        String slug,
        Bilingual report,
        String number,
        State state,
        @Nullable Verdict verdict,
        Bilingual reason,
        Deed deed,
        String actor,
        int version) {

    /** How far the answer is. */
    enum State {
        OPEN,
        DRAFT,
        PROPOSED,
        SIGNED,
        ANSWERED
    }

    /** What the body says to it. */
    enum Verdict {
        ACCEPTED,
        PARTLY,
        REJECTED
    }

    /**
     * What will be done.
     *
     * @param thing the one that is there, or the slug of the one that will be made
     */
    record Deed(
            Kind kind,
            String thing,
            Bilingual title,
            String owner,
            @Nullable LocalDate due) {

        static final Deed NONE = new Deed(Kind.NONE, "", Bilingual.NONE, "", null);

        /** Where it stands. */
        enum Kind {
            NONE,
            /** Somebody owes it already. */
            EXISTING,
            COMMITMENT,
            ACTION
        }

        /** What names it in the record; null when nothing will be done. */
        @Nullable
        ThingId id() {
            return switch (kind) {
                case NONE -> null;
                case EXISTING -> ThingId.parse(thing);
                case COMMITMENT -> new ThingId(Family.COMMITMENT, thing);
                case ACTION -> new ThingId(Family.ACTION, thing);
            };
        }
    }

    /** Where it is answered, without the language. */
    String answerPage() {
        return "/bodies/" + body + "/recommendations/" + slug + "/answer";
    }

    ThingId thing() {
        return new ThingId(Family.RECOMMENDATION, slug);
    }
}
