package org.openiwg.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The clocks of a place around a meeting (RFC 5545 section 3.6.5): the change before it and those of the year after it, as this
 * machine's time zone rules have them. Rules for ever would be a guess about laws to come.
 */
final class ZoneOfCalendar {

    private static final LocalDateTime BEGINNING = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);
    private static final int DAYS_AFTER = 366;

    private ZoneOfCalendar() {}

    static VTimeZone of(When when) {
        ZoneId zone = when.zone();
        ZoneRules rules = zone.getRules();
        Instant until = when.to().plusDays(DAYS_AFTER).toInstant();
        VTimeZone told = new VTimeZone();
        told.add(new TzId(zone.getId()));
        ZoneOffsetTransition change =
                rules.previousTransition(when.from().toInstant().plusSeconds(1));
        if (change == null) {
            ZoneOffset offset = rules.getOffset(when.from().toInstant());
            told.add(observance(
                    new Standard(),
                    BEGINNING,
                    offset,
                    offset,
                    name(zone, when.from().toInstant())));
        }
        while (change != null && !change.getInstant().isAfter(until)) {
            Observance observance = rules.isDaylightSavings(change.getInstant()) ? new Daylight() : new Standard();
            told.add(observance(
                    observance,
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter(),
                    name(zone, change.getInstant())));
            change = rules.nextTransition(change.getInstant());
        }
        return told;
    }

    private static Observance observance(
            Observance observance, LocalDateTime from, ZoneOffset before, ZoneOffset after, String name) {
        observance.add(new DtStart<>(from));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        observance.add(new TzName(name));
        return observance;
    }

    private static String name(ZoneId zone, Instant at) {
        return NAME.format(at.atZone(zone));
    }
}
