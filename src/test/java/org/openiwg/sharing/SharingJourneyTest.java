package org.openiwg.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.Bodies;
import org.openiwg.FormClient;
import org.openiwg.JourneyTest;
import org.openiwg.Staff;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Things are shared with an expert, who sees them and nothing more, until it ends. */
class SharingJourneyTest extends JourneyTest {

    private static final String HISTORY = """
            date,act,body,subject,about,by,due,title_en,title_fr,audience
            2020-01-15,body.formed,BODY,,,,,Lagoon group,Groupe de la lagune,public
            2020-02-01,mandate.given,BODY,open,,,2040,Open mandate,Mandat public,public
            2020-02-02,action.opened,BODY,sounding,,fisheries,2040,Sound the lagoon,Sonder la lagune,members
            2020-02-03,action.opened,BODY,other,,fisheries,2040,Another matter,Autre affaire,members
            2020-02-04,context.noted,BODY,,action/sounding,,,Members say of it,Les membres en disent,members
            2020-02-05,context.noted,BODY,,action/sounding,,,Chairs say of it,La coprésidence en dit,chairs
            2020-02-06,action.opened,BODY,sealed,,fisheries,2040,For chairs alone,Pour la coprésidence,chairs
            2020-02-07,meeting.announced,BODY,june,,,,June meeting,Réunion de juin,members
            2020-02-08,consultation.opened,BODY,shores,,,2020-05-01,What of the shores?,Et les rives?,members
            """;

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    private Staff staff;
    private String body = "";
    private UUID expert = new UUID(0, 0);

    @BeforeEach
    void aBodyWithAnExpert() {
        staff = new Staff(site(), database.app());
        body = "lagoon-" + UUID.randomUUID().toString().substring(0, 8);
        Bodies.record(register, body, HISTORY);
        expert = staff.person("expert", body, "marine-society");
    }

    private String post() {
        return String.valueOf(JdbcClient.create(database.app())
                .sql("SELECT post FROM people.holding WHERE person = :person")
                .param("person", expert)
                .query(UUID.class)
                .single());
    }

    private int share(FormClient clerk, String of, String until) {
        clerk.get("/en/bodies/" + body + "/sharing?of=" + of);
        return clerk.post("/en/bodies/" + body + "/sharing", "of", of, "post", post(), "until", until)
                .statusCode();
    }

    private String acts(FormClient reader) {
        return reader.get("/bodies/" + body + "/acts.csv").body();
    }

    @Test
    void theSecretariatSharesAThingWithoutScriptAndEndsIt() {
        for (int width : new int[] {DESK, PHONE}) {
            String language = width == DESK ? "en" : "fr";
            Page page = windowWithoutScript(width);
            signIn(page, staff.person("secretariat", body, ""));
            page.navigate("/" + language + "/bodies/" + body + "/obligations/action/sounding");
            page.getByRole(
                            AriaRole.LINK,
                            named(language, "Share with an invited expert", "Communiquer à un expert invité"))
                    .press("Enter");
            page.getByLabel(language.equals("en") ? "With whom" : "À qui").selectOption(post());
            page.getByRole(AriaRole.BUTTON, button(language, "Share", "Communiquer"))
                    .press("Enter");
            assertThat(page.locator("main").innerText())
                    .contains(language.equals("en") ? "Sound the lagoon" : "Sonder la lagune", "expert of " + body);
            picture(page, "sharing-" + language + "-" + width);
            assertThat(acts(staff.signIn(expert))).contains("Sound the lagoon", "Members say of it");
            page.locator("button", new Page.LocatorOptions().setHasText(language.equals("en") ? "End" : "Mettre fin"))
                    .first()
                    .press("Enter");
            assertThat(page.locator("main").innerText())
                    .contains(language.equals("en") ? "Nothing is shared" : "Rien n’est communiqué");
            assertThat(acts(staff.signIn(expert))).doesNotContain("Sound the lagoon");
        }
        Page page = window(PHONE);
        signIn(page, staff.person("secretariat", body, ""));
        share(staff.signedIn("secretariat", body, ""), "meeting/june", "");
        page.navigate("/en/bodies/" + body + "/sharing?of=action/sounding");
        assertAccessible(page);
        assertNothingOverflows(page);
    }

    private void signIn(Page page, UUID person) {
        page.navigate(staff.link(person));
        page.locator("main button").press("Enter");
    }

    private static Page.GetByRoleOptions named(String language, String english, String french) {
        return new Page.GetByRoleOptions().setName(language.equals("en") ? english : french);
    }

    private static Page.GetByRoleOptions button(String language, String english, String french) {
        return named(language, english, french).setExact(true);
    }

    @Test
    void anExpertSeesOfWhatIsSharedWhatMembersSeeAndOfNothingElseMoreThanEveryone() {
        FormClient clerk = staff.signedIn("secretariat", body, "");
        FormClient reader = staff.signIn(expert);
        assertThat(acts(reader)).contains("Open mandate").doesNotContain("Sound the lagoon", "June meeting");

        assertThat(share(clerk, "action/sounding", "")).isEqualTo(303);
        assertThat(share(clerk, "meeting/june", "")).isEqualTo(303);
        assertThat(acts(reader))
                .contains("Open mandate", "Sound the lagoon", "Members say of it", "June meeting")
                .doesNotContain("Another matter", "Chairs say of it", "For chairs alone");
        assertThat(reader.get("/en/bodies/" + body + "/obligations/action/sounding")
                        .body())
                .contains("Members only")
                .doesNotContain("Share with an invited expert");
        assertThat(reader.get("/en/bodies/" + body + "/obligations/action/other")
                        .statusCode())
                .isEqualTo(404);
        assertThat(reader.get("/fr/my/day").body()).contains("Sonder la lagune", "Réunion de juin");
        String home = "/en/bodies/" + body;
        assertThat(reader.get(home + "/meetings").body()).contains("href=\"" + home + "/meetings/june\"");
        assertThat(reader.get(home + "/meetings/june").body()).contains("June meeting");
        assertThat(reader.get(home).body()).contains("Sound the lagoon", "– Members only");
        assertThat(share(clerk, "consultation/shores", "")).isEqualTo(303);
        assertThat(reader.get(home + "/consultations").body())
                .contains("What of the shores?", "href=\"" + home + "/consultations/shores\"");
        assertThat(reader.get(home + "/consultations/shores").body()).contains("What of the shores?");
        assertThat(get(home + "/consultations").text()).doesNotContain("What of the shores?");

        // Another expert of the same body sees nothing of it, nor does a stranger.
        assertThat(acts(staff.signedIn("expert", body, "harbour-society"))).doesNotContain("Sound the lagoon");
        assertThat(get("/bodies/" + body + "/acts.csv").text()).doesNotContain("Sound the lagoon");
    }

    @Test
    void oneEntryCanBeSharedWithoutTheThingThatItIsAbout() {
        FormClient clerk = staff.signedIn("secretariat", body, "");
        long entry = register.snapshot().entries().stream()
                .filter(one -> one.act() != null
                        && one.act().body().slug().equals(body)
                        && one.act().title().en().equals("Members say of it"))
                .findFirst()
                .orElseThrow()
                .index();
        FormClient reader = staff.signIn(expert);
        assertThat(reader.get("/en/record/" + entry).body()).doesNotContain("Members say of it");
        assertThat(clerk.get("/en/record/" + entry).body()).contains("sharing?of=entry%2F" + entry);
        assertThat(share(clerk, "entry/" + entry, "")).isEqualTo(303);
        assertThat(reader.get("/en/record/" + entry).body()).contains("Members say of it");
        assertThat(acts(reader)).doesNotContain("Sound the lagoon");
    }

    @Test
    void whatIsForCoChairsOrUnknownOrOfAnotherBodyIsNotShared() {
        FormClient clerk = staff.signedIn("secretariat", body, "");
        for (String of :
                new String[] {"action/sealed", "action/nothing", "entry/0", "entry/99999999", "nonsense", ""}) {
            assertThat(share(clerk, of, "")).as(of).isIn(200, 422);
        }
        assertThat(clerk.get("/en/bodies/" + body + "/sharing?of=action/sealed").body())
                .contains("It cannot be shared.");
        assertThat(clerk.get("/en/bodies/" + body + "/sharing").body()).contains("Nothing is shared.");
        clerk.get("/en/bodies/" + body + "/sharing?of=action/other");
        assertThat(clerk.post("/en/bodies/" + body + "/sharing", "of", "action/other", "post", "", "until", "soon")
                        .body())
                .contains("Choose whom it is shared with", "Give a day from today on", "value=\"soon\"");
        FormClient elsewhere = staff.signedIn("secretariat", "iwg-tip", "");
        elsewhere.get("/en/bodies/iwg-tip/sharing?of=mandate/national-plan");
        assertThat(elsewhere
                        .post("/en/bodies/iwg-tip/sharing", "of", "mandate/national-plan", "post", post())
                        .statusCode())
                .isEqualTo(422);
        forgive();
    }

    @Test
    void sharingEndsWithItsLastDayAndWithThePost() {
        FormClient clerk = staff.signedIn("secretariat", body, "");
        assertThat(share(
                        clerk,
                        "action/sounding",
                        LocalDate.now(ZoneId.of("America/Toronto")).plusDays(9).toString()))
                .isEqualTo(303);
        assertThat(share(clerk, "action/sounding", "")).isEqualTo(422);
        FormClient reader = staff.signIn(expert);
        assertThat(acts(reader)).contains("Sound the lagoon");

        JdbcClient sql = JdbcClient.create(database.app());
        sql.sql("UPDATE sharing.share SET since = since - 30, until = since - 1 WHERE body = :body")
                .param("body", body)
                .update();
        assertThat(acts(reader)).doesNotContain("Sound the lagoon");
        assertThat(share(clerk, "action/sounding", "")).isEqualTo(303);
        assertThat(acts(reader)).contains("Sound the lagoon");

        sql.sql("UPDATE people.holding SET until = date '2021-01-01' WHERE person = :person")
                .param("person", expert)
                .update();
        assertThat(acts(reader)).doesNotContain("Sound the lagoon");
        forgive();
    }
}
