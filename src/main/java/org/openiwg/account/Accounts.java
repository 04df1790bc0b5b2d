package org.openiwg.account;

import org.openiwg.platform.web.PageContext;
import org.openiwg.record.ForReaders;
import org.openiwg.record.Readers;
import org.openiwg.record.Register;
import org.openiwg.record.Visibility;
import org.springframework.stereotype.Component;

/** The account, folded once for every state of the register and everything that a reader may see, and shared by all who see it. */
@Component
public class Accounts {

    private final Readers readers;
    private final ForReaders<Books> books;

    Accounts(Register register, Readers readers) {
        this.readers = readers;
        this.books = new ForReaders<>(register, (now, reader) -> Books.of(now.inForce(), now.standards(), reader));
    }

    /** The books of everything that everyone may see, as the register stands now. */
    public Books current() {
        return books.of(Visibility.PUBLIC);
    }

    /** The books of what somebody may see, as the register stands now. */
    public Books of(Visibility reader) {
        return books.of(reader);
    }

    /** The books of what whoever asks for a page may see. */
    public Books of(PageContext at) {
        return books.of(readers.of(at.visitor()));
    }
}
