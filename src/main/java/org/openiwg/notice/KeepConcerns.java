package org.openiwg.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterSnapshot;

/** What there is to tell, worked out once for each state of the register and day. */
final class KeepConcerns {

    private record Known(RegisterSnapshot snapshot, LocalDate day, Concerns concerns) {}

    private final Register register;
    private @Nullable Known known;

    KeepConcerns(Register register) {
        this.register = register;
    }

    synchronized Concerns on(LocalDate day) {
        RegisterSnapshot snapshot = register.snapshot();
        Known last = known;
        if (last == null || last.snapshot != snapshot || !last.day.equals(day)) {
            last = new Known(snapshot, day, new Concerns(snapshot.inForce(), snapshot.standards(), day));
            known = last;
        }
        return last.concerns;
    }
}
