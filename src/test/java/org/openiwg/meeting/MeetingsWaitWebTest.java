package org.openiwg.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.FormClient;
import org.openiwg.Staff;
import org.openiwg.TestHistory;
import org.openiwg.WebTest;
import org.openiwg.platform.Today;
import org.openiwg.platform.database.Database;
import org.openiwg.record.AcceptFile;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;

/** What of meetings waits for whom, on their day. */
class MeetingsWaitWebTest extends WebTest {

    @Autowired
    private Database database;

    @Autowired
    private Register register;

    @Autowired
    private Today today;

    @Autowired
    private Meetings meetings;

    private String body = "";
    private FormClient clerk = new FormClient("");
    private FormClient member = new FormClient("");
    private FormClient elsewhere = new FormClient("");

    @BeforeEach
    void aBodyWithItsPeople() {
        body = "awaited-" + UUID.randomUUID().toString().substring(0, 8);
        TestHistory.record(register, """
                date,act,body,subject,title_en,title_fr
                2004-01-15,body.formed,BODY,,Quay Group,Groupe des quais
                2004-01-15,member.joined,BODY,quay-parks,Parks Office,Bureau des parcs
                """.replace("BODY", body));
        Staff staff = new Staff(site(), database.app());
        clerk = staff.signedIn("secretariat", body, "");
        member = staff.signedIn("representative", body, "quay-parks");
        elsewhere = staff.signedIn("secretariat", "iwg-tip", "");
    }

    private Meetings.Known known(String slug, String act, LocalDate day, boolean decides) {
        TestHistory.record(
                register,
                "date,act,body,subject,title_en,title_fr\n%s,%s,%s,%s,Meeting %s,Réunion %s\n"
                        .formatted(today.date().isBefore(day) ? today.date() : day, act, body, slug, slug, slug));
        Meetings.Known known = new Meetings.Known(
                new BodyId(body),
                slug,
                Bilingual.of("Meeting " + slug, "Réunion " + slug),
                day,
                LocalTime.of(10, 0),
                LocalTime.of(12, 0),
                ZoneId.of("America/Toronto"),
                Bilingual.of("Room 4", "Salle 4"));
        meetings.takeUp(
                known,
                List.of(new Meetings.Item(Bilingual.of("The chart", "La carte"), "", 10, decides, Bilingual.NONE)));
        return known;
    }

    private static String day(FormClient client) {
        return client.get("/en/my/day").body();
    }

    @Test
    void anAgendaThatIsNotSentAndPapersThatAreMissingWaitForTheSecretariatAlone() {
        Meetings.Known next = known("next", "meeting.announced", today.date().plusDays(9), true);
        assertThat(day(clerk)).contains("The agenda is not sent: Meeting next", "Papers are missing: Meeting next");
        assertThat(day(member)).doesNotContain("The agenda is not sent", "Papers are missing");
        assertThat(day(elsewhere)).doesNotContain("Meeting next");
        assertThat(clerk.get("/fr/my/day").body()).contains("Réunion next");

        AcceptFile.Outcome paper = AcceptFile.judge("chart.txt", new byte[] {'A', 'b'});
        meetings.lay(next, 1, ((AcceptFile.Outcome.Accepted) paper).file(), Bilingual.of("Chart", "Carte"));
        assertThat(day(clerk)).contains("The agenda is not sent").doesNotContain("Papers are missing");
        meetings.send(next, "secretariat");
        assertThat(day(clerk)).doesNotContain("The agenda is not sent");
    }

    @Test
    void anInvitationWaitsForWhoeverIsInvitedUntilTheyAnswer() {
        Meetings.Known next = known("asked", "meeting.announced", today.date().plusDays(9), false);
        assertThat(day(member)).doesNotContain("You are invited: Meeting asked");
        meetings.send(next, "secretariat");
        assertThat(day(member)).contains("You are invited: Meeting asked");
        meetings.answer(next, "quay-parks", true, "");
        assertThat(day(member)).doesNotContain("You are invited: Meeting asked");
    }

    @Test
    void thePageOfAMeetingLeadsIntoItsRoomOnlyThoseWhomTheRoomLetsIn() {
        known("led", "meeting.announced", today.date().plusDays(9), false);
        FormClient expert = new Staff(site(), database.app()).signedIn("expert", body, "");
        String page = "/en/bodies/" + body + "/meetings/led";
        String room = "/en/bodies/" + body + "/meeting-room/led";
        for (FormClient one : List.of(clerk, member)) {
            assertThat(one.get(page).body()).contains("href=\"" + room + "\"");
            assertThat(one.get(room).statusCode()).isEqualTo(200);
        }
        for (FormClient other : List.of(expert, elsewhere)) {
            assertThat(other.get(page).body()).contains("Meeting led").doesNotContain(room);
            assertThat(other.get(room).statusCode()).isIn(403, 404);
        }
    }

    @Test
    void aDayThatPassedAndMinutesThatAreNotApprovedWaitForTheSecretariat() {
        known("passed", "meeting.announced", today.date().minusDays(2), false);
        known("minuted", "meeting.held", today.date().minusDays(20), false);
        assertThat(day(clerk)).contains("Was it held? Meeting passed", "The minutes are not approved: Meeting minuted");
        assertThat(day(member)).doesNotContain("Was it held?", "The minutes are not approved");
    }
}
