package org.openiwg.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiwg.FormClient;
import org.openiwg.Staff;
import org.openiwg.TestHistory;
import org.openiwg.WebTest;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A form that is sent when the session has ended. */
class KeptFormWebTest extends WebTest {

    private static final String FROM_OUR_PAGE = "Sec-Fetch-Site";

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    private String body(String name) {
        TestHistory.record(register, """
                date,act,body,subject,by,due,title_en,title_fr
                2004-01-15,body.formed,BODY,,,,Lagoon group,Groupe de la lagune
                """.replace("BODY", name));
        return name;
    }

    private Staff staff() {
        return new Staff(site(), database.app());
    }

    /** Somebody's browser, which says that its forms come from this site, signed in. */
    private FormClient browser(UUID person, String site) {
        FormClient client = new FormClient(site(), FROM_OUR_PAGE, site);
        signIn(client, person);
        return client;
    }

    private String signIn(FormClient client, UUID person) {
        String link = staff().link(person);
        client.get(link);
        return location(client.post(link));
    }

    private void endSessions(UUID person) {
        JdbcClient.create(database.app())
                .sql("DELETE FROM people.session WHERE principal_name = :person")
                .param("person", person.toString())
                .update();
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String writerIn(HttpResponse<String> form) {
        return form.body().replaceAll("(?s).*name=\"_writer\" value=\"([0-9a-f]+)\".*", "$1");
    }

    @Test
    void aLongFormIsADraftAfterSigningInAgainAndNothingWasRecorded() {
        String body = body("lagoon-lost");
        UUID person = staff().person("secretariat", body, "");
        FormClient clerk = browser(person, "same-origin");
        String form = "/fr/bodies/" + body + "/desk/new/context.noted";
        String writer = writerIn(clerk.get(form));
        long before = register.snapshot().size();
        endSessions(person);
        String asked = location(
                clerk.post(form, "date_year", "2020", "note_en", "A very long <b>story</b>", "_writer", writer));
        assertThat(asked).isEqualTo("/fr/sign-in");
        assertThat(clerk.get(asked).statusCode()).isEqualTo(200);
        String back = signIn(clerk, person);
        assertThat(back).startsWith("/fr/kept-form/");
        String draft = location(clerk.get(back));
        assertThat(draft).matches("/fr/bodies/" + body + "/desk/drafts/[0-9a-f-]+/form");
        assertThat(clerk.get(draft).body()).contains("A very long &lt;b&gt;story", "value=\"2020\"");
        assertThat(register.snapshot().size()).isEqualTo(before);
        assertThat(clerk.get(back).statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasTypedInADraftIsInItAfterSigningInAgain() {
        String body = body("lagoon-draft");
        UUID person = staff().person("secretariat", body, "");
        FormClient clerk = browser(person, "same-origin");
        String form = "/en/bodies/" + body + "/desk/new/context.noted";
        clerk.get(form);
        location(clerk.post(form, "note_en", "First", "keep", "yes"));
        String draft = clerk.get("/en/bodies/" + body + "/desk")
                .body()
                .replaceAll("(?s).*href=\"([^\"]*/drafts/[^\"]*/form)\".*", "$1");
        String writer = writerIn(clerk.get(draft));
        endSessions(person);
        location(clerk.post(draft, "note_en", "Second", "_writer", writer));
        String back = signIn(clerk, person);
        assertThat(location(clerk.get(back))).isEqualTo(draft);
        assertThat(clerk.get(draft).body()).contains("Second").doesNotContain("First");
    }

    @Test
    void nobodyElseGetsItThoughTheySignInWithTheSameBrowser() {
        String body = body("lagoon-other");
        UUID person = staff().person("secretariat", body, "");
        FormClient shared = browser(person, "same-origin");
        String form = "/en/bodies/" + body + "/desk/new/context.noted";
        String writer = writerIn(shared.get(form));
        endSessions(person);
        location(shared.post(form, "note_en", "Mine alone", "_writer", writer));
        String back = signIn(shared, staff().person("secretariat", body, ""));
        HttpResponse<String> other = shared.get(back);
        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(other.body()).doesNotContain("Mine alone");
    }

    @Test
    void aFormFromAnotherSiteIsRefusedAndNothingOfItIsKept() {
        String body = body("lagoon-forged");
        UUID person = staff().person("secretariat", body, "");
        for (String site : new String[] {"cross-site", "same-site", "none"}) {
            FormClient client = browser(person, site);
            String form = "/en/bodies/" + body + "/desk/new/context.noted";
            String writer = writerIn(client.get(form));
            endSessions(person);
            assertThat(client.post(form, "note_en", "Forged", "_writer", writer).statusCode())
                    .isEqualTo(403);
        }
        FormClient nameless = browser(person, "same-origin");
        endSessions(person);
        assertThat(nameless.post("/en/bodies/" + body + "/desk/new/context.noted", "note_en", "x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(JdbcClient.create(database.app())
                        .sql("SELECT count(*) FROM desk.kept_form WHERE fields::text LIKE '%Forged%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aMachineThatSendsFormsWithoutASessionDoesNotFillTheDisk() {
        String body = body("lagoon-flood");
        FormClient machine = new FormClient(site(), FROM_OUR_PAGE, "same-origin", "X-Forwarded-For", "203.0.113.77");
        for (int n = 0; n < 25; n++) {
            machine.post("/en/bodies/" + body + "/desk/new/context.noted", "note_en", "A flood", "_writer", "x");
        }
        assertThat(JdbcClient.create(database.app())
                        .sql("SELECT count(*) FROM desk.kept_form WHERE fields::text LIKE '%A flood%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(20);
    }

    @Test
    void anyOtherFormIsShownAndSentWithAButton() {
        String body = body("lagoon-any");
        UUID person = staff().person("administrator", "", "");
        FormClient administrator = browser(person, "same-origin");
        String form = "/en/people/persons/new";
        String writer = writerIn(administrator.get(form));
        endSessions(person);
        location(administrator.post(
                form, "name", "Ann of the " + body, "email", body + "@example.org", "_writer", writer));
        String back = signIn(administrator, person);
        HttpResponse<String> kept = administrator.get(back);
        assertThat(kept.body()).contains("Ann of the lagoon-any", "Send it now", "action=\"" + form + "\"");
        location(administrator.post(
                form, "name", "Ann of the " + body, "email", body + "@example.org", "language", "en"));
    }

    @Test
    void afterAnHourItIsGone() {
        String body = body("lagoon-late");
        UUID person = staff().person("secretariat", body, "");
        FormClient clerk = browser(person, "same-origin");
        String form = "/en/bodies/" + body + "/desk/new/context.noted";
        String writer = writerIn(clerk.get(form));
        endSessions(person);
        location(clerk.post(form, "note_en", "Too late", "_writer", writer));
        JdbcClient.create(database.app())
                .sql(
                        "UPDATE desk.kept_form SET kept = kept - interval '61 minutes' WHERE fields::text LIKE '%Too late%'")
                .update();
        assertThat(clerk.get(signIn(clerk, person)).statusCode()).isEqualTo(404);
    }

    @Test
    void aFormWithFilesLeadsBackToItsPage() {
        String body = body("lagoon-files");
        UUID person = staff().person("secretariat", body, "");
        FormClient clerk = browser(person, "same-origin");
        String page = "/en/bodies/" + body + "/sheet";
        clerk.get(page);
        endSessions(person);
        assertThat(location(clerk.upload(page, FormClient.Upload.of("workbook", "x.xlsx", "x"))))
                .isEqualTo("/en/sign-in");
        assertThat(signIn(clerk, person)).isEqualTo(page);
    }
}
