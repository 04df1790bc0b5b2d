package org.openiwg.meeting;

import org.openiwg.record.BodyId;
import org.openiwg.record.Family;
import org.openiwg.record.ThingId;

/**
 * Which meeting.
 *
 * @param slug its name among the meetings of the body, by the day it was first planned for: {@code 2026-12-03}
 */
record MeetingId(BodyId body, String slug) {

    /** What the register calls it. */
    ThingId thing() {
        return new ThingId(Family.MEETING, slug);
    }

    /** The page that everyone may open. */
    String page() {
        return "/bodies/" + body + "/meetings/" + slug;
    }

    /** The page of those who prepare it and take part. */
    String room() {
        return "/bodies/" + body + "/meeting-room/" + slug;
    }
}
