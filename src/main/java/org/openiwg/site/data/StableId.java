package org.openiwg.site.data;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.openiwg.record.Checkpoints;
import org.springframework.stereotype.Component;

/** Names for the things in feeds and calendars: the same for ever for the same thing, different between two registers. */
@Component
class StableId {

    private final Checkpoints checkpoints;

    StableId(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    /** The UUID that follows from the register and the words. */
    String uuid(Object... words) {
        StringBuilder name = new StringBuilder(checkpoints.origin());
        for (Object word : words) {
            name.append('\n').append(word);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The same as an address that names and leads nowhere. */
    String urn(Object... words) {
        return "urn:uuid:" + uuid(words);
    }
}
