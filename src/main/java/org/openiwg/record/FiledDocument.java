package org.openiwg.record;

import org.jspecify.annotations.Nullable;

/**
 * A document of the record: an attachment, a paper of a meeting, the full text of a letter.
 *
 * @param body whose record it belongs to
 * @param about the thing it belongs to; null when it belongs to an entry, or to the body itself
 * @param entry the entry it belongs to; null when it belongs to a thing, or to the body itself
 * @param title what readers see
 * @param name the name of the file, as it was given
 * @param mediaType what its bytes are (RFC 6838), found by looking at them
 * @param size in bytes
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 * @param audience who may see that it is there, and read it
 */
public record FiledDocument(
        BodyId body,
        @Nullable ThingId about,
        @Nullable Long entry,
        Bilingual title,
        String name,
        String mediaType,
        long size,
        String sha256,
        Audience audience) {}
