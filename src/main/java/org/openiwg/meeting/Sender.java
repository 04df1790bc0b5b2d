package org.openiwg.meeting;

import java.util.function.Supplier;

/**
 * Who invites.
 *
 * @param site the address of the site, without a slash at its end
 */
record Sender(MeetingCalendar calendar, Supplier<String> site) {}
