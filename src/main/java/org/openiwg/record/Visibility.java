package org.openiwg.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see of the record: in each body everything up to an audience, and beyond that what was shared with them.
 * Two readers who may see the same have equal ones, so what is worked out for one serves the other.
 *
 * @param everywhere the audience they belong to in every body
 * @param bodies the bodies in which they belong to one that sees more
 * @param shared what was shared with them
 */
public record Visibility(Audience everywhere, Map<BodyId, Audience> bodies, Set<Shared> shared) {

    /** What everyone may see. */
    public static final Visibility PUBLIC = of(Audience.PUBLIC);

    /**
     * Something that was shared: whoever it was shared with sees of it what members see, never what is for the co-chairs
     * alone.
     *
     * @param body whose record it is in
     * @param what a thing ({@code mandate/national-plan}), or an entry of the register ({@code entry/12})
     */
    public record Shared(BodyId body, String what) {

        private static final String ENTRY = "entry/";

        public static Shared thing(BodyId body, ThingId thing) {
            return new Shared(body, thing.toString());
        }

        public static Shared entry(BodyId body, long index) {
            return new Shared(body, ENTRY + index);
        }
    }

    public Visibility {
        Map<BodyId, Audience> more = new HashMap<>();
        for (Map.Entry<BodyId, Audience> one : bodies.entrySet()) {
            if (one.getValue().compareTo(everywhere) > 0) {
                more.put(one.getKey(), one.getValue());
            }
        }
        Set<Shared> beyond = new HashSet<>();
        for (Shared one : shared) {
            if (more.getOrDefault(one.body(), everywhere) == Audience.PUBLIC) {
                beyond.add(one);
            }
        }
        bodies = Map.copyOf(more);
        shared = Set.copyOf(beyond);
    }

    /** What readers of an audience see, the same in all bodies. */
    public static Visibility of(Audience everywhere) {
        return new Visibility(everywhere, Map.of(), Set.of());
    }

    /** The audience they belong to in a body. */
    public Audience in(BodyId body) {
        return bodies.getOrDefault(body, everywhere);
    }

    /** Whether they may see an act. */
    public boolean sees(Act act) {
        return act.isFor(in(act.body()))
                || act.audience() == Audience.MEMBERS
                        && (isShared(act.body(), act.subject()) || isShared(act.body(), act.about()));
    }

    /** Whether they may see what an entry of the register says. */
    public boolean sees(Entry entry, RegisterSnapshot register) {
        Audience audience = entry.statement().audience();
        if (audience == Audience.PUBLIC) {
            return true;
        }
        BodyId body = register.bodyOf(entry);
        if (body == null) {
            return entry.isFor(everywhere);
        }
        return entry.isFor(in(body)) || audience == Audience.MEMBERS && isShared(body, entry, register);
    }

    private boolean isShared(BodyId body, Entry entry, RegisterSnapshot register) {
        if (shared.isEmpty()) {
            return false;
        }
        return shared.contains(Shared.entry(body, entry.index()))
                || switch (entry.statement()) {
                    case Statement.ActRecorded(Act act) -> sees(act);
                    case Statement.Corrected correction -> isShared(correction, register);
                    case Statement.Decided(Decision decision) -> isShared(body, decision.about());
                    case Statement.Filed(FiledDocument document) ->
                        isShared(body, document.about()) || belongsToShared(body, document.entry(), register);
                    default -> false;
                };
    }

    /** Of an act that should not have been recorded, whoever may see the act hears that. */
    private boolean isShared(Statement.Corrected correction, RegisterSnapshot register) {
        Act act = correction.act() == null ? register.actAt(correction.index()) : correction.act();
        return act != null && sees(act);
    }

    private boolean belongsToShared(BodyId body, @Nullable Long entry, RegisterSnapshot register) {
        if (entry == null) {
            return false;
        }
        Act act = register.actAt(entry);
        return shared.contains(Shared.entry(body, entry))
                || act != null && act.body().equals(body) && isShared(act);
    }

    private boolean isShared(Act act) {
        return isShared(act.body(), act.subject()) || isShared(act.body(), act.about());
    }

    private boolean isShared(BodyId body, @Nullable ThingId thing) {
        return thing != null && !shared.isEmpty() && shared.contains(Shared.thing(body, thing));
    }
}
