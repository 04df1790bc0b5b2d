package org.openiwg.record.pages;

import org.jspecify.annotations.Nullable;
import org.openiwg.record.Act;
import org.openiwg.record.BodyId;
import org.openiwg.record.Entry;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.Visibility;

/** What the reader of a page may see of the register. */
record Seen(RegisterSnapshot register, Visibility reader) {

    boolean sees(Entry entry) {
        return reader.sees(entry, register);
    }

    /** The act that an entry records, when the reader may see it; otherwise null. */
    @Nullable
    Act act(Entry entry) {
        return sees(entry) ? entry.act() : null;
    }

    /** Whether they may see any act of a body, and so know that there is such a body. */
    boolean knows(BodyId body) {
        return register.acts().stream().anyMatch(act -> act.body().equals(body) && reader.sees(act));
    }
}
