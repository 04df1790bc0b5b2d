package org.openiwg.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.ActKind;

/**
 * An act that somebody has begun to record.
 *
 * @param person whose it is
 * @param body the slug of the body whose record it is for
 * @param seen how many entries the register had when they looked at it last
 * @param recordedAs the entry that it became; null while it is none
 */
record Draft(
        UUID id,
        String person,
        String body,
        ActKind kind,
        Typed typed,
        long seen,
        Instant saved,
        @Nullable Long recordedAs) {}
