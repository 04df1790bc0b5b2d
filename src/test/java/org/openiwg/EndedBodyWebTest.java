package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.Database;
import org.openiwg.record.BodyId;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;

/** A body that has ended: its staff are offered nothing new, and told where new business goes; its past can be recorded. */
class EndedBodyWebTest extends WebTest {

    private static final String BODY = "sunken-reef";
    private static final String AT_WORK = "rising-reef";

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @BeforeEach
    void theEndIsOnRecord() {
        if (!register.snapshot().history().bodies().contains(new BodyId(BODY))) {
            TestHistory.record(register, """
                    date,act,body,subject,by,to,due,title_en,title_fr
                    2004-01-15,body.formed,sunken-reef,,,,,Sunken reef group,Groupe du récif englouti
                    2004-01-15,body.formed,rising-reef,,,,,Rising reef group,Groupe du récif émergent
                    2004-02-01,action.opened,sunken-reef,buoys,,,2004-06-01,Set the buoys,Poser les bouées
                    2004-09-01,body.succeeded,sunken-reef,,,rising-reef,,,
                    2004-09-01,body.dissolved,sunken-reef,,,,,,
                    """);
        }
    }

    private FormClient clerk(String body) {
        return new Staff(site(), database.app()).signedIn("secretariat", body, "");
    }

    @Test
    void whereSomethingWouldBeginItsStaffReadThatItEndedAndWhoTookOver() {
        FormClient clerk = clerk(BODY);
        FormClient other = clerk(AT_WORK);
        for (String language : new String[] {"en", "fr"}) {
            String said = language.equals("en") ? "This body ended on 1 September 2004" : "a pris fin le 1";
            for (String page : new String[] {"/desk", "/meeting-room", "/sign-off", "/consultations"}) {
                String here = "/" + language + "/bodies/" + BODY;
                assertThat(clerk.get(here + page).body())
                        .as(page)
                        .contains(said, "href=\"/" + language + "/bodies/" + AT_WORK + "\"");
                assertThat(other.get(here.replace(BODY, AT_WORK) + page).body())
                        .as(page)
                        .doesNotContain(said);
            }
        }
        assertThat(get("/en/bodies/" + BODY + "/consultations").text())
                .as("readers are told by the body's own page")
                .doesNotContain("This body ended");
    }

    @Test
    void nothingNewIsOfferedThere() {
        FormClient clerk = clerk(BODY);
        FormClient other = clerk(AT_WORK);
        String[][] offered = {
            {"/meeting-room", "/meeting-room/new"},
            {"/meeting-room", "/meeting-room/quorum"},
            {"/sign-off", "/sign-off/decision"},
            {"/sign-off", "/sign-off/standard"},
            {"/consultations", "/consult/new"},
        };
        for (String[] one : offered) {
            assertThat(other.get("/en/bodies/" + AT_WORK + one[0]).body()).contains(one[1] + "\"");
            assertThat(clerk.get("/en/bodies/" + BODY + one[0]).body()).doesNotContain(one[1] + "\"");
        }
    }

    @Test
    void theDeskRefusesNewBusinessInWordsAndTakesWhatHappenedBefore() {
        FormClient clerk = clerk(BODY);
        HttpResponse<String> late = opens(clerk, "2004", "9", "2");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("is after the last day of sunken-reef", "takes on nothing new");
        HttpResponse<String> before = opens(clerk, "2004", "5", "3");
        assertThat(before.statusCode()).as(before.body()).isEqualTo(303);
        assertThat(before.headers().firstValue("Location").orElseThrow()).contains("/desk/drafts/");
    }

    private static HttpResponse<String> opens(FormClient clerk, String year, String month, String day) {
        String form = "/en/bodies/" + BODY + "/desk/new/action.opened";
        String seen = clerk.get(form).body().replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
        return clerk.post(
                form,
                "date_year",
                year,
                "date_month",
                month,
                "date_day",
                day,
                "due_year",
                "2005",
                "title_en",
                "Paint the buoys",
                "title_fr",
                "Peindre les bouées",
                "audience",
                "public",
                "seen",
                seen);
    }
}
