package org.openiwg.notice;

import java.time.LocalDate;
import java.util.List;

/**
 * Not to be reminded of something for a while.
 *
 * @param until the last day of silence
 * @param reason why, in the person's words
 */
record Snooze(String body, String thing, LocalDate until, String reason) {

    /** For how many days it can be asked. */
    static final List<Integer> DAYS = List.of(7, 14, 30);

    static final int LONGEST_REASON = 500;

    /** Whether a notice is put off by it on a day. What is at the top of the ladder is never put off. */
    boolean silences(Notice notice, LocalDate day) {
        return notice.rung() != Rung.OVERSIGHT
                && body.equals(notice.body().slug())
                && thing.equals(notice.thing())
                && !day.isAfter(until);
    }
}
