package org.openiwg.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;

/**
 * A meeting as those who prepare it know it.
 *
 * @param link where to take part from afar; empty when one cannot
 * @param audience who may know of it
 * @param experts whether invited experts are invited to it
 * @param version counts its changes
 * @param agenda counts the changes of its agenda
 * @param sent the agenda that was sent last; null before
 * @param uid what calendars know it by
 * @param sequence how often calendars had to be told of a change
 * @param moved the sequence since which day and hour are these
 * @param announced the entry of the register that announces it; null before
 */
record Meeting(
        MeetingId id,
        Bilingual title,
        When when,
        Bilingual place,
        String link,
        Audience audience,
        boolean experts,
        MeetingState state,
        MinutesState minutes,
        int version,
        int agenda,
        @Nullable Integer sent,
        @Nullable Instant sentAt,
        UUID uid,
        int sequence,
        int moved,
        @Nullable Long announced) {

    boolean isAhead() {
        return state == MeetingState.PLANNED || state == MeetingState.ANNOUNCED;
    }

    /** Whether its agenda was changed since it was sent. */
    boolean hasUnsentChanges() {
        return sent != null && sent != agenda;
    }

    /** Whether what is said at it can be written down now. */
    boolean canBeMinuted() {
        return (state == MeetingState.ANNOUNCED || state == MeetingState.HELD) && minutes == MinutesState.OPEN;
    }
}
