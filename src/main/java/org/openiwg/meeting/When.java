package org.openiwg.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;

/**
 * When a meeting is.
 *
 * @param day where it is held
 * @param begins by the clocks of the zone
 * @param ends later on the same day
 */
record When(LocalDate day, LocalTime begins, LocalTime ends, ZoneId zone) {
    /** The zones of Canada, from east to west, and that of the world. */
    static final List<String> ZONES = List.of(
            "America/St_Johns",
            "America/Halifax",
            "America/Toronto",
            "America/Winnipeg",
            "America/Regina",
            "America/Edmonton",
            "America/Vancouver",
            "UTC");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    ZonedDateTime from() {
        return ZonedDateTime.of(day, begins, zone);
    }

    ZonedDateTime to() {
        return ZonedDateTime.of(day, ends, zone);
    }

    /** "3 December 2026, 10:00 to 12:00, Eastern Time (Toronto)". */
    String words(Language language) {
        return Messages.in(language)
                .text("meeting.when", day, TIME.format(begins), TIME.format(ends), zoneWords(zone, language));
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** "Eastern Time (Toronto)": what people call it, and the place whose clocks they look at. */
    static String zoneWords(ZoneId zone, Language language) {
        String id = zone.getId();
        String name = zone.getDisplayName(TextStyle.FULL, language.locale());
        return id.contains("/") ? name + " (" + place(id) + ")" : name;
    }

    private static String place(String id) {
        String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        return city.equals("St Johns") ? "St. John’s" : city;
    }
}
