package org.openiwg.meeting;

import java.util.List;
import java.util.UUID;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;

/**
 * An item of an agenda, and what the minutes say of it.
 *
 * @param place from 1
 * @param minutes how long it may take
 * @param obligation what it is about, {@code family/slug}; empty when about none
 * @param audience who may know of it
 * @param version counts the changes of the item
 * @param saidVersion counts the changes of what the minutes say
 */
record AgendaItem(
        UUID id,
        int place,
        Bilingual title,
        String presenter,
        int minutes,
        Asked asked,
        String obligation,
        Audience audience,
        int version,
        Bilingual said,
        int saidVersion,
        List<Paper> papers) {

    AgendaItem {
        papers = List.copyOf(papers);
    }

    boolean isFor(Audience reader) {
        return audience.compareTo(reader) <= 0;
    }

    /** Nobody can decide on what they could not read. */
    boolean lacksPaper() {
        return asked == Asked.DECISION && papers.isEmpty();
    }
}
