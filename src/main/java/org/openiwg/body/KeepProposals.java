package org.openiwg.body;

import org.openiwg.record.RegisterSnapshot;

/** How every proposal stands, worked out once for each state of the register, from where it was left. */
final class KeepProposals {

    private Proposals known = Proposals.NONE;

    synchronized Proposals of(RegisterSnapshot snapshot) {
        known = known.upTo(snapshot);
        return known;
    }
}
