package org.openiwg.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openiwg.account.Books;
import org.openiwg.record.Audience;
import org.openiwg.record.BodyId;
import org.openiwg.record.Entry;
import org.openiwg.record.Names;
import org.openiwg.record.Standard;

/** What there is to tell on a day, for each audience what it may hear of; and whom it concerns. */
final class Concerns {

    private final Map<Audience, Map<BodyId, List<Notice>>> notices = new EnumMap<>(Audience.class);
    private final Map<Audience, Names> names = new EnumMap<>(Audience.class);

    Concerns(List<Entry> register, List<Standard> given, LocalDate day) {
        for (Audience audience : Audience.values()) {
            Books books = Books.of(register, given, audience);
            Map<BodyId, List<Notice>> byBody = new TreeMap<>();
            books.bodies()
                    .forEach(body -> byBody.put(body, Ladder.of(books.ledger().account(body, day))));
            notices.put(audience, byBody);
            names.put(audience, books.names());
        }
    }

    /** What concerns a person, of what they may hear of. What concerns nobody at all concerns the administrators. */
    List<Notice> of(Reader reader, List<Reader> everyone) {
        List<Notice> found = new ArrayList<>();
        for (BodyId body : seenBy(Audience.CHAIRS).keySet()) {
            for (Notice notice : seenBy(reader.audience(body.slug())).getOrDefault(body, List.of())) {
                boolean orphan =
                        reader.isAdministrator() && everyone.stream().noneMatch(other -> other.isConcerned(notice));
                if (orphan || reader.isConcerned(notice)) {
                    found.add(notice);
                }
            }
        }
        return found;
    }

    private Map<BodyId, List<Notice>> seenBy(Audience audience) {
        return notices.getOrDefault(audience, Map.of());
    }

    /** What things are called, as the acts say that a person may read in a body. */
    Names names(Audience audience) {
        return names.getOrDefault(audience, Names.of(List.of()));
    }
}
