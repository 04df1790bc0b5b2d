package org.openiwg.account;

import org.openiwg.record.Audience;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterSnapshot;
import org.springframework.stereotype.Component;

/** The public account, folded once for every state of the register and shared by all who ask. */
@Component
public class Accounts {

    private record Opened(RegisterSnapshot snapshot, Books books) {}

    private final Register register;
    private volatile Opened opened;

    Accounts(Register register) {
        this.register = register;
        this.opened = open(register.snapshot());
    }

    /** The books of everything that everyone may see, as the register stands now. */
    public Books current() {
        RegisterSnapshot snapshot = register.snapshot();
        Opened known = opened;
        return known.snapshot == snapshot ? known.books : reopened(snapshot);
    }

    /** One thread folds while the others that need the result wait for it. */
    private synchronized Books reopened(RegisterSnapshot snapshot) {
        if (opened.snapshot != snapshot) {
            opened = open(snapshot);
        }
        return opened.books;
    }

    private static Opened open(RegisterSnapshot snapshot) {
        return new Opened(snapshot, Books.of(snapshot.inForce(), snapshot.standards(), Audience.PUBLIC));
    }
}
