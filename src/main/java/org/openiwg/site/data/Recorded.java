package org.openiwg.site.data;

import java.time.Instant;
import java.util.List;
import org.openiwg.account.RecordedAct;
import org.openiwg.record.Register;
import org.springframework.stereotype.Component;

/** When things were recorded. */
@Component
class Recorded {

    private final Register register;

    Recorded(Register register) {
        this.register = register;
    }

    /** When the act was recorded; the epoch when that was erased since. */
    Instant at(RecordedAct act) {
        Instant at = register.snapshot().entry(act.index()).recordedAt();
        return at == null ? Instant.EPOCH : at;
    }

    /** When the last of the acts was recorded; the epoch when there are none. */
    Instant last(List<RecordedAct> acts) {
        return acts.isEmpty() ? Instant.EPOCH : at(acts.getLast());
    }
}
