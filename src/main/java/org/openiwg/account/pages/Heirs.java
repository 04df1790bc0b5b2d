package org.openiwg.account.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.RecordedAct;
import org.openiwg.obligation.Obligation;
import org.openiwg.obligation.State;
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

    /** The body that a duty was handed to from this one; null when it was not by the day. */
    static @Nullable BodyId receiver(BodyView body, Obligation duty) {
        if (duty.state() != State.TRANSFERRED) {
            return null;
        }
        return body.known(body.books().acts().handovers(duty.id())).stream()
                .filter(handover -> handover.act().body().equals(body.body()))
                .map(handover -> new BodyId(handover.act().to()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    static String receiverName(BodyView body, Obligation duty) {
        BodyId receiver = receiver(body, duty);
        return receiver == null ? "" : body.nameOf(receiver);
    }
}
