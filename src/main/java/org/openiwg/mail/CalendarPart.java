package org.openiwg.mail;

import java.util.regex.Pattern;

/**
 * What a mail tells the calendar of its reader (RFC 6047).
 *
 * @param method what the calendar shall do
 * @param text the iCalendar object: its lines end in CRLF, at most 100,000 characters
 */
public record CalendarPart(Method method, String text) {

    private static final int LONGEST = 100_000;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]|\\r(?!\\n)|(?<!\\r)\\n");

    /** RFC 5546 section 1.4, as far as it is used here. */
    public enum Method {
        /** Invites, or says what has changed. */
        REQUEST,
        /** Takes out what was put in. */
        CANCEL
    }

    public CalendarPart {
        if (text.length() > LONGEST
                || !text.startsWith("BEGIN:VCALENDAR\r\n")
                || !text.endsWith("END:VCALENDAR\r\n")
                || !text.contains("\r\nMETHOD:" + method.name() + "\r\n")
                || CONTROL.matcher(text).find()) {
            throw new IllegalArgumentException("not an iCalendar object of that method");
        }
    }
}
