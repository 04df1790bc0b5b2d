package org.openiwg.sharing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Act;
import org.openiwg.record.Audience;
import org.openiwg.record.BodyId;
import org.openiwg.record.Entry;
import org.openiwg.record.RegisterSnapshot;
import org.openiwg.record.ThingId;
import org.openiwg.record.Visibility.Shared;

/** Whether something can be shared: it is in the record of the body, and members may see it. */
sealed interface Sharable {

    record Accepted(Shared shared) implements Sharable {}

    record Refused(Reason reason) implements Sharable {}

    /** Why something cannot be shared. */
    enum Reason {
        /** There is no such thing in the record of the body. */
        UNKNOWN,
        /** It is for the co-chairs alone, and stays so. */
        CHAIRS_ONLY,
        /** Everyone may see it as it is. */
        OPEN
    }

    /** How an entry is named. */
    String ENTRY = "entry/";

    /**
     * Judges what an address asks to share.
     *
     * @param what a thing ({@code meeting/june}) or an entry ({@code entry/12})
     */
    static Sharable judge(RegisterSnapshot register, BodyId body, String what) {
        if (what.startsWith(ENTRY)) {
            Entry entry = entry(register, what.substring(ENTRY.length()));
            return entry == null || !body.equals(register.bodyOf(entry))
                    ? new Refused(Reason.UNKNOWN)
                    : byAudience(entry.statement().audience(), Shared.entry(body, entry.index()));
        }
        ThingId thing = ThingId.parse(what);
        if (thing == null) {
            return new Refused(Reason.UNKNOWN);
        }
        List<Act> acts = register.acts().stream()
                .filter(act -> act.body().equals(body) && (thing.equals(act.subject()) || thing.equals(act.about())))
                .toList();
        if (acts.isEmpty()) {
            return new Refused(Reason.UNKNOWN);
        }
        // Of a thing that everyone knows, members may know more, today or later.
        return acts.stream().allMatch(act -> act.audience() == Audience.CHAIRS)
                ? new Refused(Reason.CHAIRS_ONLY)
                : new Accepted(Shared.thing(body, thing));
    }

    private static Sharable byAudience(Audience audience, Shared shared) {
        return switch (audience) {
            case PUBLIC -> new Refused(Reason.OPEN);
            case MEMBERS -> new Accepted(shared);
            case CHAIRS -> new Refused(Reason.CHAIRS_ONLY);
        };
    }

    private static @Nullable Entry entry(RegisterSnapshot register, String index) {
        if (!index.matches("0|[1-9][0-9]{0,8}") || Long.parseLong(index) >= register.size()) {
            return null;
        }
        return register.entry(Long.parseLong(index));
    }
}
