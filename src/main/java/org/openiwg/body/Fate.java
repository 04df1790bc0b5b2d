package org.openiwg.body;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.ActKind;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Effect;
import org.openiwg.record.Family;
import org.openiwg.record.ThingId;

/**
 * What becomes of an obligation when its body ends.
 *
 * @param day on which it was met; null for the other fates
 * @param receiver the slug of the body that takes it over; empty for the other fates
 * @param note the evidence, or the reason
 * @param version how often it was changed
 */
record Fate(ThingId obligation, Fate.Kind kind, @Nullable LocalDate day, String receiver, Bilingual note, int version) {
    /** The fates there are. */
    enum Kind {
        MET(Effect.DISCHARGES),
        TRANSFERRED(Effect.TRANSFERS),
        WITHDRAWN(Effect.WITHDRAWS);
        private final Effect effect;

        Kind(Effect effect) {
            this.effect = effect;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static @Nullable Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word().equals(word)) {
                    return kind;
                }
            }
            return null;
        }

        /** The act by which an obligation of a family comes to this end; empty when it cannot. */
        Optional<ActKind> actOf(Family family) {
            return Arrays.stream(ActKind.values())
                    .filter(act -> act.family() == family && act.effect() == effect)
                    .findFirst();
        }

        /** The ends that an obligation of a family can come to: a letter is not handed on, a consultation not dropped. */
        static List<Kind> of(Family family) {
            return Arrays.stream(values())
                    .filter(kind -> kind.actOf(family).isPresent())
                    .toList();
        }
    }
}
