package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiwg.body.SignOff;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Register;
import org.openiwg.record.Statement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody signs for a co-chair that is away. */
class SubstituteWebTest extends WebTest {

    private static final String BEGINNING = """
            date,act,body,subject,title_en,title_fr
            2024-01-15,body.formed,BODY,,Reef group,Groupe des récifs
            2024-01-15,chair.appointed,BODY,fisheries,Fisheries Office,Bureau des pêches
            2024-01-15,chair.appointed,BODY,harbours,Harbour Office,Bureau des ports
            """;

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    private SignOff signOff;

    private String body(String name) {
        TestHistory.record(register, BEGINNING.replace("BODY", name));
        return name;
    }

    private Staff staff() {
        return new Staff(site(), database.app());
    }

    private Matter only(String body) {
        return register.snapshot().entries().stream()
                .filter(entry -> entry.statement() instanceof Statement.Proposed proposed
                        && proposed.proposal().body().slug().equals(body))
                .reduce((first, later) -> later)
                .flatMap(entry -> signOff.at(entry.index()))
                .orElseThrow();
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String[] decision(String title) {
        return new String[] {
            "title_en",
            title,
            "title_fr",
            title,
            "text_en",
            title,
            "text_fr",
            title,
            "date",
            "2026-01-02",
            "about",
            "",
            "audience",
            "public",
            "seen",
            "0"
        };
    }

    @Test
    void aSubstituteSignsForAStatedAbsenceAndNothingElse() {
        String body = body("substituted");
        UUID away = staff().person("cochair", body, "fisheries");
        UUID other = staff().person("cochair", body, "harbours");
        UUID substitute = staff().person("representative", body, "fisheries");
        FormClient chair = staff().signIn(away);
        String page = "/en/bodies/" + body + "/sign-off/substitutes";
        String today = LocalDate.now(ZoneId.of("America/Toronto")).toString();
        chair.get(page);
        assertThat(chair.post(page, appoint("harbours", substitute, today)).body())
                .contains("You are not the co-chair of this institution");
        assertThat(chair.post(page, appoint("fisheries", other, today)).statusCode())
                .isEqualTo(422);
        assertThat(staff().signIn(substitute).get(page).statusCode()).isEqualTo(403);
        location(chair.post(page, appoint("fisheries", substitute, today)));
        assertThat(chair.post(page, appoint("fisheries", substitute, today)).body())
                .contains("Somebody stands in for this institution");
        assertThat(mailsTo(substitute))
                .singleElement()
                .asString()
                .contains("co-chair of Fisheries Office in Reef group", "On official travel", "/sign-off");
        UUID secretary = staff().person("secretariat", body, "");
        FormClient clerk = staff().signIn(secretary);
        String form = "/en/bodies/" + body + "/sign-off/decision";
        clerk.get(form);
        String put = location(clerk.post(form, decision("Close the reef")));
        String hash = only(body).proposal().hash();
        FormClient standsIn = staff().signIn(substitute);
        assertThat(standsIn.get(put).body()).contains("You sign as a substitute for the co-chair of Fisheries Office");
        assertThat(standsIn.get(form).statusCode())
                .as("a substitute proposes nothing")
                .isEqualTo(403);
        assertThat(standsIn.get("/en").statusCode()).isLessThan(400);
        standsIn.get(put);
        location(standsIn.post(put + "/sign", "hash", hash, "institution", "fisheries"));
        assertThat(standsIn.post(put + "/sign", "hash", hash, "institution", "harbours")
                        .body())
                .contains("Only a person who is co-chair of this body today signs");
        FormClient second = staff().signIn(other);
        second.get(put);
        location(second.post(put + "/sign", "hash", hash, "institution", "harbours"));
        assertThat(mailsTo(secretary))
                .singleElement()
                .asString()
                .contains("“Close the reef” was signed by everyone who must");
        assertThat(get("/en/bodies/" + body + "/decisions/close-the-reef").text())
                .contains("A substitute", "On official travel");
        String list = chair.get(page).body();
        String id = list.replaceAll("(?s).*substitutes/([0-9a-f-]{36})/revoke.*", "$1");
        assertThat(second.post(page + "/" + id + "/revoke").statusCode())
                .as("taken back by the other chair")
                .isEqualTo(404);
        location(chair.post(page + "/" + id + "/revoke"));
        assertThat(chair.get(page).body()).contains("Taken back");
        assertThat(mailsTo(substitute)).last().asString().contains("took back your appointment");
        assertThat(chair.post(page + "/" + id + "/revoke").statusCode())
                .as("taken back twice")
                .isEqualTo(404);
        assertThat(mailsTo(substitute).stream().filter(mail -> mail.contains("took back")))
                .hasSize(1);
        assertThat(standsIn.get(put).statusCode()).isEqualTo(403);
    }

    private List<String> mailsTo(UUID person) {
        return JdbcClient.create(database.app())
                .sql("""
                        SELECT words FROM mail.mail JOIN people.person p ON p.email = recipient
                        WHERE p.id = :person ORDER BY written
                        """)
                .param("person", person)
                .query(String.class)
                .list();
    }

    private static String[] appoint(String institution, UUID person, String day) {
        return new String[] {
            "institution",
            institution,
            "person",
            person.toString(),
            "since",
            day,
            "until",
            day,
            "reason_en",
            "On official travel",
            "reason_fr",
            "En déplacement officiel"
        };
    }
}
