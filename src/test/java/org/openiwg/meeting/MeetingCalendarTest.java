package org.openiwg.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiwg.mail.CalendarPart;
import org.openiwg.people.Person;
import org.openiwg.platform.text.Language;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;

class MeetingCalendarTest {

    private static final Instant NOW = Instant.parse("2026-11-02T15:04:05Z");
    private static final UUID UID = UUID.fromString("11111111-2222-4333-8444-555555555555");
    private static final MeetingCalendar CALENDAR = new MeetingCalendar("iwg@example.org", "OpenIWG", "example.org");
    private static final Person READER =
            new Person(UUID.randomUUID(), "Zoé O'Brien, \"Z\"", "zoe@example.org", Language.FR);

    private static Meeting meeting(String zone, String day, int sequence) {
        return new Meeting(
                new MeetingId(new BodyId("reef"), "2026-12-03"),
                new Bilingual("Winter; meeting, of the reef", "Réunion d’hiver; récif, ports\\quais"),
                new When(LocalDate.parse(day), LocalTime.of(10, 0), LocalTime.of(12, 0), ZoneId.of(zone)),
                new Bilingual("Room 1", "Salle 1, 284, rue Wellington; Ottawa"),
                "https://video.example.org/x",
                Audience.MEMBERS,
                false,
                MeetingState.ANNOUNCED,
                MinutesState.OPEN,
                3,
                1,
                null,
                null,
                UID,
                sequence,
                0,
                7L);
    }

    private static String request(Meeting meeting) {
        MeetingCalendar.Words words = new MeetingCalendar.Words(
                "Première ligne\n\nUne très longue ligne avec des accents éèà, des virgules; et encore bien plus de mots qu’il n’en tient dans 75 octets.",
                "https://iwg.example.org/fr/bodies/reef/meeting-room/2026-12-03");
        return CALENDAR.request(meeting, READER, Answer.MAYBE, words, NOW).text();
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    @Test
    void anInvitationSaysWhatACalendarNeedsToInviteAndToUpdate() throws Exception {
        String text = request(meeting("America/Toronto", "2026-12-03", 4));
        assertThat(unfolded(text))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains(
                        "\r\nVERSION:2.0\r\n",
                        "\r\nMETHOD:REQUEST\r\n",
                        "\r\nUID:11111111-2222-4333-8444-555555555555@example.org\r\n",
                        "\r\nSEQUENCE:4\r\n",
                        "\r\nDTSTAMP:20261102T150405Z\r\n",
                        "\r\nDTSTART;TZID=America/Toronto:20261203T100000\r\n",
                        "\r\nDTEND;TZID=America/Toronto:20261203T120000\r\n",
                        "\r\nSTATUS:CONFIRMED\r\n",
                        "\r\nSUMMARY:Réunion d’hiver\\; récif\\, ports\\\\quais\r\n",
                        "\r\nLOCATION:Salle 1\\, 284\\, rue Wellington\\; Ottawa\r\n",
                        "DESCRIPTION:Première ligne\\n\\nUne très longue ligne avec des accents éèà\\,",
                        "mailto:iwg@example.org\r\n",
                        "PARTSTAT=TENTATIVE",
                        "RSVP=TRUE",
                        "mailto:zoe@example.org\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(text.lines().filter(line -> line.startsWith("ATTENDEE"))).hasSize(1);
        Calendar calendar = read(text);
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        VEvent event = calendar.<VEvent>getComponent("VEVENT").orElseThrow();
        assertThat(event.validate(ImmutableMethod.REQUEST).hasErrors()).isFalse();
    }

    @Test
    void everyLineEndsInCrLfAndHasAtMost75OctetsAndNoCharacterIsTornApart() {
        String text = request(meeting("America/Toronto", "2026-12-03", 0));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
        }
        assertThat(unfolded(text)).contains("qu’il n’en tient dans 75 octets.");
    }

    @Test
    void aCancellationHasTheSameUidAHigherSequenceAndTakesTheMeetingOut() throws Exception {
        Meeting meeting = meeting("America/Toronto", "2026-12-03", 5);
        CalendarPart part = CALENDAR.cancel(meeting, READER, new MeetingCalendar.Words("x", ""), NOW);
        assertThat(part.method()).isEqualTo(CalendarPart.Method.CANCEL);
        assertThat(unfolded(part.text()))
                .contains(
                        "\r\nMETHOD:CANCEL\r\n",
                        "\r\nUID:" + UID + "@example.org\r\n",
                        "\r\nSEQUENCE:5\r\n",
                        "\r\nSTATUS:CANCELLED\r\n");
        assertThat(read(part.text()).validate(true).getEntries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "America/Toronto, 2026-12-03, -05:00",
        "America/Toronto, 2026-07-03, -04:00",
        "America/St_Johns, 2026-07-03, -02:30",
        "America/Regina, 2026-07-03, -06:00",
        "America/Vancouver, 2026-03-08, -07:00"
    })
    void theZoneThatIsSentAlongGivesTheMeetingTheHourThatTheClocksThereShow(String zone, String day, String offset)
            throws Exception {
        Meeting meeting = meeting(zone, day, 0);
        VTimeZone told = ZoneOfCalendar.of(meeting.when());
        ZonedDateTime from = meeting.when().from();
        assertThat(from.getOffset().getId()).isEqualTo(offset);
        OffsetDateTime onset = null;
        String to = "";
        for (var observance : told.getObservances()) {
            OffsetDateTime began = observance.getLatestOnset(from);
            if (began != null && (onset == null || began.isAfter(onset))) {
                onset = began;
                to = observance.getProperty("TZOFFSETTO").orElseThrow().getValue();
            }
        }
        assertThat(to).isEqualTo(offset.replace(":", ""));
        assertThat(read(request(meeting)).validate(true).getEntries()).isEmpty();
    }

    @Test
    void aMeetingInUniversalTimeNeedsNoZone() throws Exception {
        String text = request(meeting("UTC", "2026-12-03", 0));
        assertThat(text).contains("DTSTART:20261203T100000Z").doesNotContain("VTIMEZONE");
        assertThat(read(text).validate(true).getEntries()).isEmpty();
    }

    /** For a look with other programs: {@code python3 -c "import icalendar"} reads these too. */
    @Test
    void whatIsSentCanBeLookedAtWithOtherPrograms() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/calendars"));
        Path file = folder.resolve("request.ics");
        Files.writeString(file, request(meeting("America/Toronto", "2026-12-03", 1)));
        assertThat(List.of(Files.readString(file).split("\r\n", -1))).contains("BEGIN:VEVENT");
    }
}
