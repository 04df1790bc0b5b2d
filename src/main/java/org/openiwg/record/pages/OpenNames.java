package org.openiwg.record.pages;

import java.util.List;
import org.openiwg.record.Act;
import org.openiwg.record.Audience;
import org.openiwg.record.Names;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterSnapshot;
import org.springframework.stereotype.Component;

/** What everyone may know of names, learned once for each state of the register. */
@Component
class OpenNames {

    private record Known(RegisterSnapshot snapshot, Names names) {}

    private final Register register;
    private volatile Known known;

    OpenNames(Register register) {
        this.register = register;
        this.known = learn(register.snapshot());
    }

    Names current() {
        RegisterSnapshot now = register.snapshot();
        Known last = known;
        if (last.snapshot != now) {
            last = learn(now);
            known = last;
        }
        return last.names;
    }

    private static Known learn(RegisterSnapshot snapshot) {
        List<Act> open = snapshot.acts().stream()
                .filter(act -> act.isFor(Audience.PUBLIC))
                .toList();
        return new Known(snapshot, Names.of(open));
    }
}
