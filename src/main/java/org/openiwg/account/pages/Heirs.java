package org.openiwg.account.pages;

import java.util.List;
import org.openiwg.account.RecordedAct;
import org.openiwg.record.BodyId;

/** Who took over from whom. */
final class Heirs {

    private Heirs() {}

    /** Whether there is anything to tell: the body ended, took over from another, or was handed something. */
    static boolean any(BodyView body) {
        return body.account().dissolved() != null
                || body.account().successor() != null
                || !predecessors(body).isEmpty()
                || !inherited(body).isEmpty();
    }

    /** The bodies that this one has succeeded by the day. */
    static List<BodyId> predecessors(BodyView body) {
        return body.known(body.books().acts().successions(body.body())).stream()
                .map(recorded -> recorded.act().body())
                .distinct()
                .toList();
    }

    /** The acts by which duties had come to it from other bodies by the day. */
    static List<RecordedAct> inherited(BodyView body) {
        return body.known(body.books().acts().received(body.body()));
    }
}
