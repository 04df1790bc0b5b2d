package org.openiwg.platform.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.openiwg.platform.web.Document;
import org.openiwg.platform.web.Invitation;

/** An iCalendar file (RFC 5545) of whole days and of meetings, to subscribe to. */
public final class CalendarFile {

    /** RFC 5545 section 3.1: a line has at most 75 octets without its break. */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder file = new StringBuilder();
    private final String language;
    private boolean empty = true;

    /** An empty calendar of that name in that language. */
    public CalendarFile(String name, String language) {
        this.language = language;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//OpenIWG//OpenIWG//EN");
        line("CALSCALE:GREGORIAN");
        line("NAME;LANGUAGE=" + language + ":" + text(name));
        line("X-WR-CALNAME:" + text(name));
        line("REFRESH-INTERVAL;VALUE=DURATION:P1D");
    }

    /**
     * Adds a day to remember; it takes nobody's time.
     *
     * @param uid the same for ever for the same thing
     * @param stamp when this was last known to change
     * @param url where to read more; empty when there is no address to give
     */
    public void day(String uid, Instant stamp, LocalDate day, String summary, String description, String url) {
        empty = false;
        line("BEGIN:VEVENT");
        line("UID:" + uid);
        line("DTSTAMP:" + MOMENT.format(stamp));
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("SUMMARY;LANGUAGE=" + language + ":" + text(summary));
        line("DESCRIPTION;LANGUAGE=" + language + ":" + text(description));
        if (!url.isEmpty()) {
            line("URL:" + url);
        }
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** Adds something that takes place at a time; what was called off stays, and says so. */
    public void meeting(Invitation meeting, String description, String url) {
        empty = false;
        line("BEGIN:VEVENT");
        line("UID:" + text(meeting.uid()));
        line("SEQUENCE:" + meeting.sequence());
        line("DTSTAMP:" + MOMENT.format(meeting.changed()));
        line("DTSTART:" + MOMENT.format(meeting.starts()));
        if (meeting.ends() != null) {
            line("DTEND:" + MOMENT.format(meeting.ends()));
        }
        line("SUMMARY;LANGUAGE=" + language + ":" + text(meeting.title()));
        if (!meeting.place().isEmpty()) {
            line("LOCATION;LANGUAGE=" + language + ":" + text(meeting.place()));
        }
        if (!description.isEmpty()) {
            line("DESCRIPTION;LANGUAGE=" + language + ":" + text(description));
        }
        if (!url.isEmpty()) {
            line("URL:" + url);
        }
        line("STATUS:" + (meeting.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    /** As it is sent, to be saved under a name. */
    public Document document(String fileName) {
        if (empty) {
            anything();
        }
        byte[] bytes = (file + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
        return Document.saved("text/calendar;charset=UTF-8", bytes, fileName);
    }

    /** RFC 5545 section 3.6: a calendar holds at least one component; the zone is one that shows no day to anybody. */
    private void anything() {
        line("BEGIN:VTIMEZONE");
        line("TZID:UTC");
        line("BEGIN:STANDARD");
        line("DTSTART:19700101T000000");
        line("TZOFFSETFROM:+0000");
        line("TZOFFSETTO:+0000");
        line("END:STANDARD");
        line("END:VTIMEZONE");
    }

    /** RFC 5545 section 3.3.11: what has a meaning of its own is escaped, what no text may hold is left out. */
    private static String text(String words) {
        StringBuilder text = new StringBuilder(words.length() + 16);
        words.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\\', ';', ',' -> text.append('\\').appendCodePoint(c);
                case '\n', '\r', '\u0085', '\u2028', '\u2029' -> text.append("\\n");
                case '\t' -> text.append(' ');
                default -> {
                    if (!Character.isISOControl(c)) {
                        text.appendCodePoint(c);
                    }
                }
            }
        });
        return text.toString();
    }

    /** Folds between characters, so that every line is UTF-8 by itself. */
    private void line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + size > LONGEST_LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.appendCodePoint(c);
            octets += size;
            i += Character.charCount(c);
        }
        file.append("\r\n");
    }
}
