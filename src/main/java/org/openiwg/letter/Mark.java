package org.openiwg.letter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a letter that the public does not see.
 *
 * @param undone when it was taken back; null while it holds
 */
record Mark(
        UUID id,
        Passage passage,
        Instant made,
        String actor,
        @Nullable Instant undone,
        String undoneBy) {

    boolean holds() {
        return undone == null;
    }
}
