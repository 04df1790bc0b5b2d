package org.openiwg.body;

import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.Books;
import org.openiwg.record.Audience;
import org.openiwg.record.BodyId;
import org.openiwg.record.RegisterSnapshot;

/** Everything that co-chairs may see, folded once for each state of the register; and whose signatures it takes. */
final class ChairsOf {

    private record Opened(RegisterSnapshot snapshot, Books books) {}

    private @Nullable Opened opened;

    synchronized Books books(RegisterSnapshot snapshot) {
        Opened last = opened;
        if (last == null || last.snapshot != snapshot) {
            last = new Opened(snapshot, Books.of(snapshot.inForce(), snapshot.standards(), Audience.CHAIRS));
            opened = last;
        }
        return last.books;
    }

    /** Whose signatures commit a body on a day. */
    Keys keys(BodyId body, RegisterSnapshot snapshot, LocalDate day) {
        Books books = books(snapshot);
        return new Keys(
                new TreeSet<>(books.ledger().account(body, day).chairs()),
                books.standards().chairs());
    }
}
