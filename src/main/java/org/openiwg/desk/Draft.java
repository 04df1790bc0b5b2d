package org.openiwg.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.ActKind;

/**
 * Something that somebody has begun to record.
 *
 * @param person whose it is
 * @param body the slug of the body whose record it is for
 * @param kind the kind of the act
 * @param aim what it is to become
 * @param entry the entry of the act that it is about; null when the act is new
 * @param seen how many entries the register had when they looked at it last
 * @param recordedAs the entry that it became; null while it is none
 */
record Draft(
        UUID id,
        String person,
        String body,
        ActKind kind,
        Aim aim,
        @Nullable Long entry,
        Typed typed,
        long seen,
        Instant saved,
        @Nullable Long recordedAs) {

    ActForm form() {
        return ActForm.of(kind, aim);
    }
}
