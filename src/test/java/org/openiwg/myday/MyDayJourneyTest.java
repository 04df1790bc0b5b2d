package org.openiwg.myday;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

/** The first page of everyone: what they owe, what waits, what changed; one click to act. */
class MyDayJourneyTest extends JourneyTest {

    private static final String HISTORY = """
            date,act,body,subject,by,due,title_en,title_fr,audience
            2020-01-15,body.formed,BODY,,,,Estuary group,Groupe de l’estuaire,public
            2020-01-16,member.joined,BODY,fisheries,,,Fisheries Office,Bureau des pêches,public
            2020-01-16,member.joined,BODY,harbours,,,Harbour Office,Bureau des ports,public
            2020-02-01,mandate.given,BODY,estuary-plan,,2021-05-01,Plan for the estuary,Plan de l’estuaire,public
            2020-02-02,action.opened,BODY,chart,fisheries,2022-02-01,Draw a chart,Dresser une carte,public
            2020-02-03,action.opened,BODY,buoys,harbours,SOON,Set the buoys,Poser les bouées,members
            2020-02-04,commitment.made,BODY,quiet,fisheries,2040,A word among chairs,Entre coprésidents,chairs
            2020-02-05,meeting.announced,BODY,spring,,,Spring meeting,Réunion du printemps,members
            """;

    private static final String NEXT = """
            date,act,body,subject,by,due,title_en,title_fr,audience
            2031-06-01,meeting.announced,BODY,summer,,,Summer meeting,Réunion d’été,members
            2020-03-01,context.noted,BODY,,,,Something new for members,Du nouveau pour les membres,members
            """;

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    private Staff staff;
    private String body = "";

    @BeforeEach
    void aBody() {
        staff = new Staff(site(), database.app());
        body = "estuary-" + UUID.randomUUID().toString().substring(0, 8);
        Bodies.record(
                register,
                body,
                HISTORY.replace(
                        "SOON",
                        LocalDate.now(ZoneId.of("America/Toronto")).plusDays(4).toString()));
    }

    private static void pictureOf(Page page, String name) {
        picture(page, "my-day-" + name);
    }

    private Page signedIn(Page page, UUID person) {
        page.navigate(staff.link(person));
        page.locator("main button").press("Enter");
        return page;
    }

    @Test
    void whoeverSignsInArrivesAtTheirDayAndADeskFormIsOneClickAway() {
        Page page = signedIn(windowWithoutScript(DESK), staff.person("secretariat", body, ""));
        assertThat(page.url()).endsWith("/en/my/day");
        String text = page.locator("main").innerText();
        assertThat(text)
                .contains("Secretariat, Estuary group", "Plan for the estuary", "Fisheries Office: 2 owed, 1 late")
                .contains("Set the buoys", "Due this week", "A word among chairs");
        assertThat(page.locator("h3").first().innerText()).contains("Estuary group");
        pictureOf(page, "secretariat-1280");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Extend: Draw a chart"))
                .press("Enter");
        assertThat(page.url()).contains("/bodies/" + body + "/desk/new/action.extended");
        assertThat(page.locator("#subject").inputValue()).isEqualTo("chart");
        page.goBack();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Report as done: Draw a chart"))
                .press("Enter");
        assertThat(page.url()).contains("/desk/new/action.done");

        // The menu leads everywhere they may go, from everywhere.
        page.locator(".signed-in a", new Page.LocatorOptions().setHasText("Desk"))
                .press("Enter");
        assertThat(page.url()).endsWith("/bodies/" + body + "/desk");
        page.locator(".signed-in a", new Page.LocatorOptions().setHasText("My day"))
                .press("Enter");
        assertThat(page.url()).endsWith("/my/day");
        assertThat(page.locator(".signed-in nav").innerText()).doesNotContain("People", "Outbox");
    }

    @Test
    void everyRoleSeesWhatIsTheirsAndNoMore() {
        FormClient member = staff.signedIn("representative", body, "fisheries");
        assertThat(member.get("/en/my/day").body())
                .contains("Fisheries Office: 1 owed, 1 late", "Report as done: Draw a chart")
                .doesNotContain("Harbour Office:", "Report as done: Set the buoys", "desk/new/mandate")
                .doesNotContain("A word among chairs");

        FormClient chair = staff.signedIn("cochair", body, "fisheries");
        assertThat(chair.get("/en/my/day").body())
                .contains("Draw a chart", "A word among chairs")
                .doesNotContain("desk/new");

        FormClient expert = staff.signedIn("expert", body, "");
        assertThat(expert.get("/fr/my/day").body())
                .contains("Rien ne vous est communiqué aujourd’hui", "Ma journée")
                .doesNotContain("Poser les bouées", "Entre coprésidents");

        FormClient auditor = staff.signedIn("auditor", body, "");
        assertThat(auditor.get("/en/my/day").body())
                .contains("With oversight", "Draw a chart", "Exports and data")
                .doesNotContain("Report as done");

        FormClient administrator = staff.signedIn("administrator", "", "");
        JdbcClient.create(database.app())
                .sql("INSERT INTO people.person (name, email, language, created) VALUES ('No Post', NULL, 'en', now())")
                .update();
        assertThat(administrator.get("/en/my/day").body())
                .contains("can sign in and", "Give a post", "People and posts", "href=\"/en/outbox\"")
                .doesNotContain("Draw a chart");

        UUID nobody = staff.person("auditor", body, "");
        JdbcClient.create(database.app())
                .sql("UPDATE people.holding SET until = date '2001-01-02' WHERE person = :nobody")
                .param("nobody", nobody)
                .update();
        assertThat(staff.signIn(nobody).get("/en/my/day").body()).contains("You hold no post today");
        assertThat(get("/en/my/day").header("Location")).isEqualTo("/en/sign-in");
        assertThat(get("/en/my/day").text()).isEmpty();
    }

    @Test
    void whatChangedStaysUntilItIsSeenAndReloadingMovesNothing() {
        FormClient member = staff.signedIn("representative", body, "fisheries");
        assertThat(member.get("/en/my/day").body())
                .contains("In the last 30 days", "Set the buoys")
                .doesNotContain("A word among chairs");
        String page = member.get("/en/my/day").body();
        String upTo = page.replaceAll("(?s).*name=\"upTo\" value=\"([^\"]+)\".*", "$1");
        Bodies.record(register, body, NEXT);
        assertThat(member.post("/en/my/day/seen", "upTo", upTo).statusCode()).isEqualTo(303);

        String seen = member.get("/en/my/day").body();
        assertThat(seen)
                .contains("Since ", "Something new for members", "Summer meeting")
                .doesNotContain("Set the buoys");
        assertThat(member.get("/en/my/day").body()).contains("Something new for members");
        for (String nonsense : List.of("", "tomorrow", "2999-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z")) {
            assertThat(member.post("/en/my/day/seen", "upTo", nonsense).statusCode())
                    .isEqualTo(303);
            assertThat(member.get("/en/my/day").body()).contains("Something new for members");
        }

        // The next visit begins where this one looked last.
        JdbcClient.create(database.app())
                .sql("UPDATE myday.visit SET opened = opened - interval '1 second' WHERE seen IS NOT NULL")
                .update();
        assertThat(member.get("/en/my/day").body()).contains("Something new for members");
    }

    @Test
    void theDayIsAccessibleAndFitsOnAPhoneInBothLanguagesForEveryRole() {
        Bodies.record(register, body, NEXT);
        for (String role : List.of("secretariat", "cochair", "representative", "expert", "auditor", "administrator")) {
            UUID person = staff.person(
                    role, role.equals("administrator") ? "" : body, role.equals("representative") ? "fisheries" : "");
            Page page = signedIn(window(PHONE), person);
            page.navigate("/fr/my/day");
            assertAccessible(page);
            assertNothingOverflows(page);
            pictureOf(page, role + "-fr-375");
            page.setViewportSize(DESK, 900);
            page.navigate("/en/my/day");
            assertAccessible(page);
            assertNothingOverflows(page);
            pictureOf(page, role + "-en-1280");
        }
        Page dark = signedIn(darkWindow(PHONE), staff.person("secretariat", body, ""));
        assertContrast(dark);
        Page public1280 = signedIn(window(DESK), staff.person("cochair", body, ""));
        public1280.navigate("/en/bodies/" + body);
        pictureOf(public1280, "body-as-cochair-1280");
        assertAccessible(public1280);
        public1280.setViewportSize(PHONE, 812);
        public1280.navigate("/fr/record?body=" + body);
        assertNothingOverflows(public1280);
        assertAccessible(public1280);
        pictureOf(public1280, "record-as-cochair-375");
    }
}
