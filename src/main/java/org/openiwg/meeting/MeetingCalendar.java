package org.openiwg.meeting;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.openiwg.mail.CalendarPart;
import org.openiwg.people.Person;
import org.openiwg.platform.text.Language;

/**
 * What the calendar of one person is told of a meeting (RFC 5545, 5546). The event is the same for everyone (UID), each change
 * counts up (SEQUENCE), and a calendar takes what counts higher. It names its reader alone, not who else is invited.
 *
 * @param organizer the address that invites: the one that the mails come from, or a calendar would not believe the change
 * @param host after the @ of the UID
 */
record MeetingCalendar(String organizer, String organizerName, String host) {

    private static final int UNFOLDED = 1_000_000;
    private static final String UNIVERSAL = "UTC";

    /** What is told of the meeting, in the language of the reader. */
    record Words(String description, String page) {}

    /** What every calendar knows the meeting by. */
    String uid(Meeting meeting) {
        return meeting.uid() + "@" + host;
    }

    /** Invites to the meeting, or says what has changed. */
    CalendarPart request(Meeting meeting, Person to, Answer answer, Words words, Instant now) {
        return new CalendarPart(
                CalendarPart.Method.REQUEST, text(meeting, to, answer, words, ImmutableMethod.REQUEST, now));
    }

    /** The meeting is not held, or the reader is no longer invited. */
    CalendarPart cancel(Meeting meeting, Person to, Words words, Instant now) {
        return new CalendarPart(
                CalendarPart.Method.CANCEL, text(meeting, to, Answer.NONE, words, ImmutableMethod.CANCEL, now));
    }

    private String text(Meeting meeting, Person to, Answer answer, Words words, Method method, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//OpenIWG//OpenIWG//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new CalScale(CalScale.VALUE_GREGORIAN));
        calendar.add(method);
        if (!meeting.when().zone().getId().equals(UNIVERSAL)) {
            calendar.add(ZoneOfCalendar.of(meeting.when()));
        }
        calendar.add(event(meeting, to, answer, words, method, now));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, UNFOLDED).output(calendar, text);
        } catch (IOException notToAString) {
            throw new UncheckedIOException(notToAString);
        }
        return FoldedLines.of(text.toString());
    }

    private VEvent event(Meeting meeting, Person to, Answer answer, Words words, Method method, Instant now) {
        Language language = to.language();
        boolean cancels = method.equals(ImmutableMethod.CANCEL);
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(meeting)));
        event.add(new Sequence(meeting.sequence()));
        event.add(new DtStamp(now));
        if (meeting.when().zone().getId().equals(UNIVERSAL)) {
            event.add(new DtStart<>(meeting.when().from().toInstant()));
            event.add(new DtEnd<>(meeting.when().to().toInstant()));
        } else {
            event.add(new DtStart<>(meeting.when().from()));
            event.add(new DtEnd<>(meeting.when().to()));
        }
        event.add(cancels ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Summary(meeting.title().in(language.locale())));
        event.add(new Description(words.description()));
        String place = meeting.place().in(language.locale());
        if (!place.isEmpty()) {
            event.add(new Location(place));
        }
        if (!words.page().isEmpty()) {
            event.add(new Url(URI.create(words.page())));
        }
        event.add(new Organizer(URI.create("mailto:" + organizer)).add(new Cn(organizerName)));
        event.add(new Attendee(URI.create("mailto:" + to.email()))
                .add(CuType.INDIVIDUAL)
                .add(Role.REQ_PARTICIPANT)
                .add(standing(answer))
                .add(cancels ? Rsvp.FALSE : Rsvp.TRUE)
                .add(new Cn(to.name())));
        return event;
    }

    private static PartStat standing(Answer answer) {
        return switch (answer) {
            case NONE -> PartStat.NEEDS_ACTION;
            case YES -> PartStat.ACCEPTED;
            case MAYBE -> PartStat.TENTATIVE;
            case NO -> PartStat.DECLINED;
            case OTHER -> PartStat.DELEGATED;
        };
    }
}
