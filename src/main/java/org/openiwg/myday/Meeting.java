package org.openiwg.myday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openiwg.account.Books;
import org.openiwg.account.RecordedAct;
import org.openiwg.record.ActKind;
import org.openiwg.record.BodyId;
import org.openiwg.record.ThingId;

/** A meeting that the record announces and that has not been held, or called off. */
record Meeting(BodyId body, ThingId id, RecordedAct announced) {

    /** Those from a day on, of the bodies that concern somebody, the next first. */
    static List<Meeting> from(LocalDate day, Books books, Concerned concerned) {
        List<Meeting> meetings = new ArrayList<>();
        for (BodyId body : books.bodies()) {
            if (concerned.by(body)) {
                meetings.addAll(ahead(body, books));
            }
        }
        meetings.removeIf(meeting -> meeting.announced.act().date().last().isBefore(day));
        meetings.sort(java.util.Comparator.comparing(
                meeting -> meeting.announced.act().date().first()));
        return meetings;
    }

    private static List<Meeting> ahead(BodyId body, Books books) {
        Map<ThingId, Meeting> ahead = new LinkedHashMap<>();
        for (RecordedAct recorded : books.acts().of(body)) {
            ThingId id = recorded.act().subject();
            ActKind kind = recorded.act().kind();
            if (id != null && kind == ActKind.MEETING_ANNOUNCED) {
                ahead.put(id, new Meeting(body, id, recorded));
            } else if (id != null && (kind == ActKind.MEETING_HELD || kind == ActKind.MEETING_CANCELLED)) {
                ahead.remove(id);
            }
        }
        return List.copyOf(ahead.values());
    }
}
