package org.openiwg.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMultipart;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.FormClient;
import org.openiwg.Staff;
import org.openiwg.TestHistory;
import org.openiwg.WebTest;
import org.openiwg.platform.Today;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a meeting sends, as it arrives from a mail server; and the links in it. */
class MeetingMailWebTest extends WebTest {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern LINK = Pattern.compile("/en(/invitations/[A-Za-z0-9_-]{43})");
    private static final Pattern FEED = Pattern.compile("(/en/my/feeds/[A-Za-z0-9_-]{43})/calendar\\.ics");
    private static final String HISTORY = """
            date,act,body,subject,title_en,title_fr
            2004-01-15,body.formed,BODY,,Quay Group,Groupe des quais
            2004-01-15,member.joined,BODY,quay-parks,Parks Office,Bureau des parcs
            """;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    private Database database;

    @Autowired
    private Register register;

    @Autowired
    private Today today;

    private JdbcClient sql;
    private FormClient client;
    private FormClient member;
    private UUID parks;
    private String body;
    private String room;

    @BeforeEach
    void aBodyWithItsPeople() {
        server.start();
        body = "meeting-mail-" + UUID.randomUUID().toString().substring(0, 8);
        TestHistory.record(register, HISTORY.replace("BODY", body));
        sql = JdbcClient.create(database.app());
        Staff staff = new Staff(site(), database.app());
        parks = staff.person("representative", body, "quay-parks");
        member = staff.signIn(parks);
        client = staff.signedIn("secretariat", body, "");
        room = "/en/bodies/" + body + "/meeting-room";
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private static String[] form(LocalDate day, String... more) {
        List<String> fields = new ArrayList<>(List.of("title_en", "Spring; meeting", "title_fr", "Printemps"));
        fields.addAll(List.of("day", day.toString(), "begins", "09:00", "ends", "10:00", "zone", TORONTO.getId()));
        fields.addAll(List.of("place_en", "Room 1", "place_fr", "Salle 1", "link", "", "audience", "members"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private String announced(LocalDate day) {
        client.get(room + "/new");
        assertThat(client.post(room + "/new", form(day)).statusCode()).isEqualTo(303);
        String meeting = room + "/" + day;
        client.get(meeting);
        assertThat(client.post(meeting + "/announce", "version", "1").statusCode())
                .isEqualTo(303);
        return meeting;
    }

    private StoredMail lastMail() {
        return new MailStore(database.app())
                .mail(sql.sql("""
                                SELECT m.id FROM mail.mail m JOIN people.person p ON p.email = m.recipient
                                WHERE p.id = :person ORDER BY m.written DESC, m.id DESC LIMIT 1
                                """).param("person", parks).query(UUID.class).single())
                .orElseThrow();
    }

    /** What arrives, when the last mail goes through a real mail server. */
    private String arrived(String method) throws Exception {
        int before = server.getReceivedMessages().length;
        MailServer smtp =
                new MailServer(new SmtpSettings("localhost", server.getSmtp().getPort(), "", "", "iwg@example.org"));
        assertThat(smtp.deliver(lastMail())).isInstanceOf(Delivery.Taken.class);
        MimeMultipart forms = (MimeMultipart) server.getReceivedMessages()[before].getContent();
        assertThat(forms.getBodyPart(2).getContentType()).contains("text/calendar; method=" + method + ";");
        try (var bytes = forms.getBodyPart(2).getInputStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Calendar read(String text) throws Exception {
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        return calendar;
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    /** The moment that a calendar takes the beginning for, by the rules of the zone that came with it alone. */
    private static Instant begins(Calendar calendar) {
        LocalDateTime local = LocalDateTime.parse(value(event(calendar), "DTSTART"), LOCAL);
        VTimeZone zone = calendar.<VTimeZone>getComponent("VTIMEZONE").orElseThrow();
        String offset = zone.getObservances().stream()
                .filter(one -> one.getLatestOnset(local.atZone(TORONTO)) != null)
                .max(Comparator.comparing(one -> one.getLatestOnset(local.atZone(TORONTO))))
                .orElseThrow()
                .getProperty("TZOFFSETTO")
                .orElseThrow()
                .getValue();
        return local.toInstant(ZoneOffset.of(offset));
    }

    private String feed() {
        member.get("/en/my/feeds");
        Matcher address = FEED.matcher(member.post("/en/my/feeds").body());
        assertThat(address.find()).isTrue();
        return address.group(1) + "/calendar.ics";
    }

    @Test
    void aMeetingMovedAcrossTheChangeOfClocksAndCalledOffIsTheSameInEveryCalendar() throws Exception {
        LocalDate change = TORONTO.getRules()
                .nextTransition(today.date().plusDays(10).atStartOfDay(TORONTO).toInstant())
                .getInstant()
                .atZone(TORONTO)
                .toLocalDate();
        LocalDate before = change.minusDays(1);
        LocalDate after = change.plusDays(1);
        String feed = feed();
        String meeting = announced(before);
        Calendar invited = read(arrived("REQUEST"));
        String uid = value(event(invited), "UID");
        assertThat(value(event(invited), "SEQUENCE")).isEqualTo("0");
        assertThat(begins(invited))
                .isEqualTo(before.atTime(9, 0).atZone(TORONTO).toInstant());
        assertThat(member.get("/en/my/day").body())
                .contains("Spring; meeting", "09:00", "Room 1", "You are invited: Spring; meeting");
        assertThat(get(feed).text().replace("\r\n ", ""))
                .contains("UID:" + uid + "\r\n", "SEQUENCE:0\r\n", "LOCATION;LANGUAGE=en:Room 1\r\n")
                .contains("DTSTART:" + MOMENT.format(begins(invited)) + "\r\n");

        client.get(meeting + "/change");
        assertThat(client.post(
                                meeting + "/change",
                                form(after, "version", "2", "reason_en", "Ice", "reason_fr", "Glace"))
                        .statusCode())
                .isEqualTo(303);
        Calendar moved = read(arrived("REQUEST"));
        assertThat(value(event(moved), "UID")).isEqualTo(uid);
        assertThat(value(event(moved), "SEQUENCE")).isEqualTo("1");
        assertThat(begins(moved)).isEqualTo(after.atTime(9, 0).atZone(TORONTO).toInstant());
        assertThat(java.time.Duration.between(begins(invited), begins(moved)).toHours())
                .as("two days of which one has an hour more or less")
                .isIn(47L, 49L);
        assertThat(get(feed).text().replace("\r\n ", ""))
                .contains("UID:" + uid + "\r\n", "SEQUENCE:1\r\n")
                .contains("DTSTART:" + MOMENT.format(begins(moved)) + "\r\n");

        client.get(meeting + "/cancel");
        assertThat(client.post(meeting + "/cancel", "version", "3", "reason_en", "Storm", "reason_fr", "Tempête")
                        .statusCode())
                .isEqualTo(303);
        Calendar cancelled = read(arrived("CANCEL"));
        assertThat(value(event(cancelled), "UID")).isEqualTo(uid);
        assertThat(value(event(cancelled), "SEQUENCE")).isEqualTo("2");
        assertThat(value(event(cancelled), "STATUS")).isEqualTo("CANCELLED");
        assertThat(get(feed).text().replace("\r\n ", ""))
                .contains("UID:" + uid + "\r\n", "SEQUENCE:2\r\n", "STATUS:CANCELLED\r\n");
        assertThat(member.get("/en/my/day").body()).doesNotContain("You are invited", meeting + "\"");
    }

    private String answer(String of) {
        return sql.sql("SELECT " + of + " FROM meeting.invitation WHERE person = :person")
                .param("person", parks)
                .query(String.class)
                .single();
    }

    @Test
    void aLinkAnswersForItsOwnerAloneInBothLanguagesUntilTheMeetingIsOver() {
        announced(today.date().plusDays(9));
        Matcher found = LINK.matcher(lastMail().mail().text());
        assertThat(found.find()).isTrue();
        String link = found.group(1);
        FormClient stranger = new FormClient(site());
        assertThat(stranger.get("/fr" + link).body()).contains("Participerez-vous?", "J’envoie quelqu’un d’autre");
        assertThat(answer("answer")).as("looking answers nothing").isEmpty();
        assertThat(stranger.post("/fr" + link, "version", "1", "answer", "other", "note", " ")
                        .body())
                .contains("Dites qui vient à votre place");
        assertThat(stranger.post("/fr" + link, "version", "1", "answer", "perhaps", "note", "")
                        .statusCode())
                .isEqualTo(422);
        for (String said : List.of("no", "maybe", "yes", "other")) {
            stranger.get("/en" + link);
            assertThat(stranger.post("/en" + link, "version", answer("version"), "answer", said, "note", "Bo <b>Li</b>")
                            .statusCode())
                    .isEqualTo(303);
            assertThat(answer("answer")).isEqualTo(said);
        }
        assertThat(client.get(room + "/" + today.date().plusDays(9)).body())
                .contains("I send somebody else", "Bo &lt;b&gt;Li&lt;/b&gt;", "1 of 1 members has said that it comes");
        assertThat(stranger.post("/en" + link, "version", "1", "answer", "no", "note", "")
                        .statusCode())
                .as("answered meanwhile")
                .isEqualTo(422);
        assertThat(get("/en/invitations/" + "A".repeat(43)).status()).isEqualTo(410);
        assertThat(stranger.post("/en/invitations/" + "A".repeat(43), "answer", "no")
                        .statusCode())
                .isEqualTo(410);

        sql.sql("UPDATE meeting.meeting SET day = :day WHERE body = :body")
                .param("day", java.sql.Date.valueOf(today.date().minusDays(1)))
                .param("body", body)
                .update();
        assertThat(stranger.get("/en" + link).body())
                .contains("answers are no longer taken")
                .doesNotContain("Send the answer");
        stranger.post("/en" + link, "version", answer("version"), "answer", "no", "note", "");
        assertThat(answer("answer")).isEqualTo("other");
    }
}
