package org.openiwg.record;

import org.jspecify.annotations.Nullable;
import org.openiwg.record.log.Hash;

/**
 * A file that {@link AcceptFile} found nothing wrong with.
 *
 * @param name what it is called, without anything that cannot be in the name of a file
 * @param mediaType what its bytes are
 * @param content its bytes; nobody may change them
 */
@SuppressWarnings("ArrayRecordComponent")
public record AcceptedFile(String name, String mediaType, byte[] content) {

    /** The SHA-256 of its bytes, in lower-case hexadecimal digits. */
    public String sha256() {
        return Hash.sha256(content).hex();
    }

    /** What the register says of it when it belongs to a thing. */
    public FiledDocument about(BodyId body, @Nullable ThingId thing, Bilingual title, Audience audience) {
        return document(body, thing, null, title, audience);
    }

    /** The same when it belongs to an entry. */
    public FiledDocument with(BodyId body, long entry, Bilingual title, Audience audience) {
        return document(body, null, entry, title, audience);
    }

    private FiledDocument document(
            BodyId body, @Nullable ThingId thing, @Nullable Long entry, Bilingual title, Audience audience) {
        return new FiledDocument(body, thing, entry, title, name, mediaType, content.length, sha256(), audience);
    }
}
