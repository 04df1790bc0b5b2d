package org.openiwg.record;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names for the things in feeds and calendars: the same for ever for the same thing, different between two registers. */
@Component
public class StableId {

    private final Checkpoints checkpoints;

    StableId(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    /** The UUID that follows from the register and the words. */
    public String uuid(Object... words) {
        StringBuilder name = new StringBuilder(checkpoints.origin());
        for (Object word : words) {
            name.append('\n').append(word);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The same as an address that names and leads nowhere. */
    public String urn(Object... words) {
        return "urn:uuid:" + uuid(words);
    }
}
