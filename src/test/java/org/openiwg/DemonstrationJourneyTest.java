package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.people.DemoPeople;
import org.openiwg.people.Person;
import org.openiwg.people.Post;
import org.openiwg.people.Role;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.text.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** A site that is a demonstration: it says so everywhere, and anyone is whom they choose. */
class DemonstrationJourneyTest extends OtherSiteJourneyTest {

    @Autowired
    private DemoPeople demo;

    @Autowired
    private Database database;

    private Person invented = person();

    private static Person person() {
        return new Person(new java.util.UUID(0, 0), "", "", Language.EN);
    }

    @BeforeEach
    void someoneInvented() {
        invented = demo.add(
                "Alix <b>Tremblay</b>",
                "",
                Language.FR,
                new Post(Role.SECRETARIAT, "demonstration", "", "", ""),
                LocalDate.parse("2020-01-01"));
    }

    @Test
    void everyPageSaysSoAndAnyoneSignsInAsAnInventedPersonWithoutScriptByKeyboard() {
        for (String language : List.of("en", "fr")) {
            for (int width : new int[] {DESK, PHONE}) {
                Page page = windowWithoutScript(width);
                for (String path : List.of("", "/about", "/sign-in", "/permissions")) {
                    page.navigate("/" + language + path);
                    assertThat(page.locator("aside.demonstration").textContent())
                            .contains(language.equals("en") ? "anyone can sign in as anyone" : "n’importe qui");
                }
                page.locator("aside.demonstration a").press("Enter");
                page.locator("button[value='" + invented.id() + "']").press("Enter");
                assertThat(page.locator(".signed-in").textContent()).contains("Alix <b>Tremblay</b>");
                page.navigate("/" + language + "/my-sign-in");
                assertThat(page.locator("main table").textContent())
                        .contains(language.equals("en") ? "As an invented person" : "Comme personne inventée");
                assertThat(page.locator("aside.demonstration").isVisible()).isTrue();
            }
        }
        assertThat(get("/en/nowhere").text()).contains("class=\"demonstration\"");
    }

    @Test
    void itsPagesAreAccessibleAndFit() {
        for (String language : List.of("en", "fr")) {
            for (int width : new int[] {DESK, PHONE}) {
                Page page = window(width);
                page.navigate("/" + language + "/sign-in");
                assertAccessible(page);
                assertNothingOverflows(page);
                picture(page, "demo-sign-in-" + language + "-" + width);
            }
        }
        Page dark = darkWindow(DESK);
        dark.navigate("/en/sign-in");
        assertContrast(dark);
    }

    @Test
    void nobodyBecomesARealPersonByTheSameWayOrWithoutOurForm() {
        Staff staff = new Staff(site(), database.app());
        FormClient client = new FormClient(site());
        client.get("/en/sign-in");
        for (String person : List.of(staff.person("secretariat", "", "").toString(), "x", "")) {
            assertThat(client.post("/en/sign-in/demo", "person", person).statusCode())
                    .isEqualTo(404);
            client.get("/en/sign-in");
        }
        assertThat(client.withoutToken()
                        .post("/en/sign-in/demo", "person", invented.id().toString())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void signingInBringsBackToWhatAskedForIt() {
        FormClient client = new FormClient(site());
        Person chief = demo.add(
                "Chief", "", Language.EN, new Post(Role.ADMINISTRATOR, "", "", "", ""), LocalDate.parse("2020-01-01"));
        client.get("/en/sign-in");
        String before =
                client.cookies().getCookieStore().getCookies().getFirst().getValue();
        assertThat(client.post("/en/sign-in/demo", "person", chief.id().toString())
                        .statusCode())
                .isEqualTo(303);
        assertThat(client.cookies().getCookieStore().getCookies().getFirst().getValue())
                .isNotEqualTo(before);
        assertThat(client.get("/en/people").body()).contains("Chief", "Invented");
    }
}
