package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator says who is here and who holds which post. */
class PeopleJourneyTest extends JourneyTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    private Database database;

    private JdbcClient sql;
    private Staff staff;
    private UUID chief = UUID.randomUUID();

    @BeforeEach
    void anAdministrator() {
        sql = JdbcClient.create(database.app());
        staff = new Staff(site(), database.app());
        chief = staff.person("administrator", "", "");
    }

    private void grownOld(UUID person) {
        sql.sql("UPDATE people.session SET creation_time = creation_time - 601000 WHERE principal_name = :person")
                .param("person", person.toString())
                .update();
    }

    /** A post that nobody holds, by its address. */
    private static String newPost(FormClient client, String title) {
        client.get("/en/people/posts/new");
        HttpResponse<String> answer = client.post(
                "/en/people/posts/new",
                "role",
                "secretariat",
                "body",
                "iwg-tip",
                "institution",
                "",
                "title_en",
                title,
                "title_fr",
                "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replace("/change", "");
    }

    private static String versionIn(String html) {
        Matcher version = VERSION.matcher(html);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @Test
    void anAdministratorAddsAPersonAndAPostAppointsAndEndsWithoutScriptInBothLanguages() {
        for (String language : List.of("en", "fr")) {
            for (int width : new int[] {DESK, PHONE}) {
                Page page = windowWithoutScript(width);
                page.navigate(staff.link(chief).replace("/en/", "/" + language + "/"));
                page.locator("main form button").press("Enter");
                page.navigate("/" + language + "/people/persons/new");
                String name = "Ida <b>Ü</b> " + language + width;
                page.locator("#name").fill(name);
                page.locator("#email").fill("ida." + language + width + "@example.org");
                page.locator("main form button").press("Enter");
                assertThat(page.locator("main").textContent()).contains(name);
                page.navigate("/" + language + "/people/posts/new");
                page.locator("#role").selectOption("cochair");
                page.locator("#body").fill("iwg-tip");
                page.locator("#title_fr").fill("Présidence " + width);
                page.locator("main form button").press("Enter");
                assertThat(page.locator("h1").textContent()).contains("Présidence " + width);
                page.locator("#person")
                        .selectOption(new com.microsoft.playwright.options.SelectOption()
                                .setLabel(name + " (ida." + language + width + "@example.org)"));
                page.locator("#since").fill("2020-02-01");
                page.locator("form:has(#since) button").press("Enter");
                page.locator("main a[href$='/change']").click();
                page.locator("#until").fill("2021-03-31");
                page.locator("form:has(#until) button").press("Enter");
                assertThat(page.locator("main table").textContent())
                        .contains(name, language.equals("en") ? "31 March 2021" : "31 mars 2021");
                String post = page.url();
                page.navigate(post + "?as-of=2020-06-01");
                assertThat(page.locator("main .tag-ok").count()).isEqualTo(1);
                page.navigate("/" + language + "/people?as-of=2020-06-01");
                assertThat(page.locator("main").textContent()).contains(name);
            }
        }
    }

    @Test
    void itsPagesAreAccessibleAndFitAlsoWithErrors() {
        for (int width : new int[] {DESK, PHONE}) {
            Page page = window(width);
            page.navigate(staff.link(chief));
            page.locator("main form button").click();
            for (String language : List.of("en", "fr")) {
                for (String path : List.of("/people", "/people/persons/new", "/people/posts/new")) {
                    page.navigate("/" + language + path);
                    assertAccessible(page);
                    assertNothingOverflows(page);
                    if (!path.equals("/people")) {
                        page.locator("main form button").click();
                        assertThat(page.locator(".errors").isVisible()).isTrue();
                        assertAccessible(page);
                        assertNothingOverflows(page);
                    }
                }
                page.locator("#role").selectOption("auditor");
                page.locator("main form button").click();
                assertAccessible(page);
                assertNothingOverflows(page);
                page.locator("form:has(#since) button").click();
                assertThat(page.locator("#person-error").isVisible()).isTrue();
                assertAccessible(page);
                assertNothingOverflows(page);
            }
        }
        forgive();
    }

    @Test
    void aChangeOfRolesAsksForASignInWithinTenMinutesAndComesBack() {
        FormClient client = staff.signIn(chief);
        String post = newPost(client, "Left open");
        grownOld(chief);
        client.get("/en/people");
        HttpResponse<String> refused =
                client.post(post + "/appoint", "version", "0", "person", chief.toString(), "since", "2020-01-01");
        assertThat(refused.headers().firstValue("Location")).contains("/en/sign-in");
        assertThat(client.get(post).body()).contains("Nobody has held this post yet");
        assertThat(client.get("/en/sign-in").body()).contains("within the last ten minutes");
        String link = staff.link(chief);
        client.get(link);
        assertThat(client.post(link).headers().firstValue("Location")).contains(post + "/change");
        assertThat(client.get(post + "/change").statusCode()).isEqualTo(200);
        for (String form : List.of("/en/people/persons/new", "/en/people/posts/new", post + "/change")) {
            grownOld(chief);
            assertThat(client.get(form).headers().firstValue("Location"))
                    .as(form)
                    .contains("/en/sign-in");
        }
    }

    @Test
    void ofTwoWhoAppointAtOnceOneIsToldOfTheOther() throws Exception {
        for (int round = 0; round < 5; round++) {
            FormClient one = staff.signIn(chief);
            FormClient other = staff.signIn(staff.person("administrator", "", ""));
            String post = newPost(one, "Wanted " + round);
            String version = versionIn(one.get(post + "/change").body());
            other.get(post + "/change");
            UUID first = staff.person("auditor", "", "");
            UUID second = staff.person("expert", "", "");
            Callable<HttpResponse<String>> a = () ->
                    one.post(post + "/appoint", "version", version, "person", first.toString(), "since", "2024-01-01");
            Callable<HttpResponse<String>> b = () -> other.post(
                    post + "/appoint", "version", version, "person", second.toString(), "since", "2025-01-01");
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                List<Future<HttpResponse<String>>> answers = both.invokeAll(List.of(a, b));
                List<Integer> statuses = List.of(
                        answers.getFirst().get().statusCode(),
                        answers.getLast().get().statusCode());
                assertThat(statuses).containsExactlyInAnyOrder(303, 422);
                String told = (statuses.getFirst() == 422 ? answers.getFirst() : answers.getLast())
                        .get()
                        .body();
                // What the other recorded, and what was typed.
                assertThat(told)
                        .contains(
                                "Somebody else changed who holds this post",
                                statuses.getFirst() == 422 ? "expert of" : "auditor of",
                                "value=\"" + (statuses.getFirst() == 422 ? "2024" : "2025") + "-01-01\"");
            }
        }
    }

    @Test
    void nobodyHoldsAPostBesideAnotherOrEndsBeforeTheyBegan() {
        FormClient client = staff.signIn(chief);
        String post = newPost(client, "Guarded");
        String ida = staff.person("auditor", "", "").toString();
        client.get(post + "/change");
        assertThat(client.post(post + "/end", "version", "0", "until", "2020-01-01")
                        .body())
                .contains("there is nothing to end");
        assertThat(client.post(post + "/appoint", "version", "0", "person", ida, "since", "2020-01-01")
                        .statusCode())
                .isEqualTo(303);
        client.get(post + "/change");
        assertThat(client.post(post + "/appoint", "version", "1", "person", ida, "since", "2020-06-01")
                        .body())
                .contains("still does on that day", "value=\"2020-06-01\"");
        assertThat(client.post(post + "/end", "version", "1", "until", "2019-12-31")
                        .body())
                .contains("began on 1 January 2020");
        assertThat(client.post(post + "/appoint", "version", "1", "person", "nobody", "since", "2020-02-30")
                        .body())
                .contains("Choose a person", "Choose a day");
    }

    @Test
    void anAddressBelongsToOnePersonAndNothingThatEndsAHeaderIsAnAddress() {
        FormClient client = staff.signIn(chief);
        for (String[] typed : new String[][] {
            {"Zoé", "zoe@example.org", "303"},
            {"Zoé again", "ZOE@example.org", "422"},
            {"Zoé", "zoe2@example.org\r\nBcc: all@example.org", "422"},
            {"Line\nbreak", "zoe3@example.org", "422"},
            {"", "zoe4@example.org", "422"}
        }) {
            client.get("/en/people/persons/new");
            assertThat(client.post("/en/people/persons/new", "name", typed[0], "email", typed[1], "language", "fr")
                            .statusCode())
                    .as(typed[1])
                    .isEqualTo(Integer.parseInt(typed[2]));
        }
    }
}
