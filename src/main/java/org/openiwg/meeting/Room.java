package org.openiwg.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.Names;

/**
 * A meeting as a visitor may see it.
 *
 * @param reads what they may see in the body
 * @param invitation theirs; null when they are not invited
 * @param items what of the agenda they may see
 * @param names what the record calls institutions and things, as far as they may see it
 */
record Room(
        Meeting meeting,
        PageContext at,
        Audience reads,
        boolean keeps,
        @Nullable Invitation invitation,
        List<AgendaItem> items,
        Names names) {

    /** Who prepares meetings and writes minutes. */
    static final String KEEP = "meetings-keep";

    /** Who takes part, or may look on. */
    static final String READ = "meetings";

    Room {
        items = List.copyOf(items);
    }

    MeetingId id() {
        return meeting.id();
    }

    String by() {
        return at.visitor()
                .in(id().body().slug(), KEEP)
                .findFirst()
                .orElseThrow(Problem::notFound)
                .actor();
    }

    String page(String path) {
        return at.link(id().room() + path);
    }

    String in(Bilingual text) {
        return text.in(at.language().locale());
    }

    AgendaItem item(UUID item) {
        return items.stream().filter(one -> one.id().equals(item)).findFirst().orElseThrow(Problem::notFound);
    }

    Optional<Paper> paper(UUID paper) {
        return items.stream()
                .flatMap(item -> item.papers().stream())
                .filter(one -> one.id().equals(paper) && one.isFor(reads))
                .findFirst();
    }
}
