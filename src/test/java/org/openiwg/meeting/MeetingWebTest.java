package org.openiwg.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.FormClient;
import org.openiwg.Staff;
import org.openiwg.TestHistory;
import org.openiwg.WebTest;
import org.openiwg.body.BothChairs;
import org.openiwg.platform.Today;
import org.openiwg.platform.database.Database;
import org.openiwg.record.ActKind;
import org.openiwg.record.BodyId;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class MeetingWebTest extends WebTest {

    private static final String BODY = "meeting-web";
    private static final String HISTORY = """
            date,act,body,subject,title_en,title_fr
            2004-01-15,body.formed,BODY,,Quay Group,Groupe des quais
            2004-01-15,chair.appointed,BODY,quay-fisheries,Fisheries Office,Bureau des pêches
            2004-01-15,chair.appointed,BODY,quay-harbours,Harbour Office,Bureau des ports
            2004-01-15,member.joined,BODY,quay-fisheries,Fisheries Office,Bureau des pêches
            2004-01-15,member.joined,BODY,quay-harbours,Harbour Office,Bureau des ports
            2004-01-15,member.joined,BODY,quay-parks,Parks Office,Bureau des parcs
            2004-02-15,mandate.given,BODY,quay-chart,Draw a chart of the quays,Dresser la carte des quais
            """;
    private static final Pattern LINK = Pattern.compile("/(en|fr)(/invitations/[A-Za-z0-9_-]{43})");

    @Autowired
    private Database database;

    @Autowired
    private Register register;

    @Autowired
    private Today today;

    @Autowired
    private ApplicationContext application;

    private Staff staff;
    private String body;
    private UUID clerk;
    private UUID parks;

    @BeforeEach
    void aBodyWithItsPeople() {
        body = BODY + "-" + UUID.randomUUID().toString().substring(0, 8);
        TestHistory.record(register, HISTORY.replace("BODY", body));
        staff = new Staff(site(), database.app());
        clerk = staff.person("secretariat", body, "");
        parks = staff.person("representative", body, "quay-parks");
    }

    private JdbcClient sql() {
        return JdbcClient.create(database.app());
    }

    private record Sent(String subject, String words, String method, String calendar) {}

    private List<Sent> mailsTo(UUID person) {
        return sql().sql("""
                        SELECT m.subject, m.words, m.calendar_method, m.calendar FROM mail.mail m
                        JOIN people.person p ON p.email = m.recipient WHERE p.id = :person ORDER BY m.written, m.id
                        """)
                .param("person", person)
                .query((row, n) -> new Sent(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    private long count(ActKind kind) {
        return register.snapshot().acts().stream()
                .filter(act -> act.body().slug().equals(body) && act.kind() == kind)
                .count();
    }

    @Test
    void whoeverLeavesAPostIsToldWhoeverComesIsInvitedAndACancelledMeetingLeavesEveryCalendar() {
        FormClient client = staff.signIn(clerk);
        String room = "/en/bodies/" + body + "/meeting-room";
        LocalDate day = today.date().plusDays(20);
        client.get(room + "/new");
        client.post(
                room + "/new",
                "title_en",
                "Spring",
                "title_fr",
                "Printemps",
                "day",
                day.toString(),
                "begins",
                "09:00",
                "ends",
                "10:00",
                "zone",
                "America/Toronto",
                "place_en",
                "",
                "place_fr",
                "",
                "link",
                "https://video.example.org/<x>",
                "audience",
                "members");
        assertThat(client.post(
                                room + "/new",
                                "title_en",
                                "<script>alert(1)</script>",
                                "title_fr",
                                "Printemps",
                                "day",
                                day.toString(),
                                "begins",
                                "09:00",
                                "ends",
                                "10:00",
                                "zone",
                                "America/Toronto",
                                "place_en",
                                "Quay",
                                "place_fr",
                                "Quai",
                                "link",
                                "",
                                "audience",
                                "members")
                        .statusCode())
                .isEqualTo(303);
        String meeting = room + "/" + day;
        assertThat(client.get(meeting).body()).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(client.post(meeting + "/announce", "version", "1").statusCode())
                .isEqualTo(303);
        assertThat(client.post(meeting + "/announce", "version", "1").statusCode())
                .isEqualTo(409);
        assertThat(mailsTo(parks)).hasSize(1);
        Matcher link = LINK.matcher(mailsTo(parks).getFirst().words());
        assertThat(link.find()).isTrue();
        String answer = "/en" + link.group(2);

        UUID successor = staff.person("representative", body, "quay-harbours");
        sql().sql("UPDATE people.holding SET until = :until WHERE person = :person")
                .param("until", java.sql.Date.valueOf(today.date()))
                .param("person", parks)
                .update();
        assertThat(client.get(meeting).body()).contains("1 not invited yet, 1 invited who no longer should be");
        assertThat(client.post(meeting + "/invite").statusCode()).isEqualTo(303);
        assertThat(mailsTo(parks).getLast().method()).isEqualTo("CANCEL");
        assertThat(mailsTo(successor).getFirst().method()).isEqualTo("REQUEST");
        assertThat(get(answer).status()).isEqualTo(410);
        assertThat(client.post(meeting + "/invite").statusCode()).isEqualTo(303);
        assertThat(mailsTo(successor)).hasSize(1);

        assertThat(client.post(meeting + "/cancel", "version", "2", "reason_en", "", "reason_fr", "")
                        .statusCode())
                .isEqualTo(422);
        assertThat(client.post(meeting + "/cancel", "version", "2", "reason_en", "Storm", "reason_fr", "Tempête")
                        .statusCode())
                .isEqualTo(303);
        Sent cancelled = mailsTo(successor).getLast();
        assertThat(cancelled.method()).isEqualTo("CANCEL");
        assertThat(cancelled.calendar()).contains("SEQUENCE:1\r\n", "STATUS:CANCELLED\r\n");
        assertThat(count(ActKind.MEETING_CANCELLED)).isEqualTo(1);
        assertThat(get("/en/bodies/" + body + "/meetings/" + day).status()).isEqualTo(404);
    }

    @Test
    void theQuorumIsSetByTheTermsOfReferenceOrByBothCoChairs() {
        FormClient client = staff.signIn(clerk);
        String room = "/en/bodies/" + body + "/meeting-room";
        client.get(room + "/quorum");
        assertThat(client.post(
                                room + "/quorum",
                                "kind",
                                "at-least",
                                "part",
                                "2",
                                "whole",
                                "3",
                                "since",
                                "2020-01-01",
                                "stated",
                                "terms")
                        .statusCode())
                .isEqualTo(422);
        client.post(
                room + "/quorum",
                "kind",
                "at-least",
                "part",
                "2",
                "whole",
                "3",
                "since",
                "2020-01-01",
                "stated",
                "terms",
                "source_en",
                "Section 4",
                "source_fr",
                "Article 4");
        assertThat(client.get(room).body()).contains("at least 2/3 of the members, which today is 2 of 3", "Section 4");
        client.post(room + "/quorum", "kind", "number", "part", "3", "since", "2021-01-01", "stated", "decision");
        assertThat(client.get(room).body()).contains("at least 2/3 of the members, which today is 2 of 3");
        String rule = sql().sql("SELECT id FROM meeting.quorum_rule WHERE body = :body AND NOT in_force")
                .param("body", body)
                .query(UUID.class)
                .single()
                .toString();
        BothChairs.sign(application, new BodyId(body), "meeting/quorum/" + rule, chairs());
        assertThat(client.get(room).body()).contains("at least 3 members, which today is 3 of 3");
    }

    private static List<String> chairs() {
        return List.of("quay-fisheries", "quay-harbours");
    }
}
