package org.openiwg.body;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openiwg.account.Books;
import org.openiwg.record.Audience;
import org.openiwg.record.BodyId;
import org.openiwg.record.RegisterSnapshot;

/** The account as each audience may see it, folded once for each state of the register; and whose signatures it takes. */
final class ChairsOf {

    private final Map<Audience, Books> opened = new EnumMap<>(Audience.class);
    private @Nullable RegisterSnapshot known;

    synchronized Books books(RegisterSnapshot snapshot, Audience reader) {
        if (known != snapshot) {
            opened.clear();
            known = snapshot;
        }
        return opened.computeIfAbsent(reader, audience -> Books.of(snapshot.inForce(), snapshot.standards(), audience));
    }

    /** Whose signatures commit a body on a day. */
    Keys keys(BodyId body, RegisterSnapshot snapshot, LocalDate day) {
        Books books = books(snapshot, Audience.CHAIRS);
        return new Keys(
                new TreeSet<>(books.ledger().account(body, day).chairs()),
                books.standards().chairs());
    }
}
