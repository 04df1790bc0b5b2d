package org.openiwg.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;

/**
 * A paper for an item.
 *
 * @param entry the entry of the register that files it; null until the agenda is sent
 */
record Paper(
        UUID id,
        UUID item,
        Bilingual title,
        Audience audience,
        String name,
        String mediaType,
        String sha256,
        long size,
        @Nullable Long entry) {

    boolean isFor(Audience reader) {
        return audience.compareTo(reader) <= 0;
    }
}
