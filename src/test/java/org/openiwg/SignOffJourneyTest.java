package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiwg.body.SignOff;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.platform.database.Database;
import org.openiwg.record.BodyId;
import org.openiwg.record.Register;
import org.openiwg.record.StandardKind;
import org.openiwg.record.Statement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two chairs, two browsers: what the secretariat puts to them takes effect when both have signed the same text. */
class SignOffJourneyTest extends JourneyTest {

    private static final String BEGINNING = """
            date,act,body,subject,by,due,title_en,title_fr
            2024-01-15,body.formed,BODY,,,,Reef group,Groupe des récifs
            2024-01-15,chair.appointed,BODY,fisheries,,,Fisheries Office,Bureau des pêches
            2024-01-15,chair.appointed,BODY,harbours,,,Harbour Office,Bureau des ports
            2024-02-15,mandate.given,BODY,chart,,,Draw a chart,Dresser une carte
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

    private Page signedIn(Page page, String language, UUID person) {
        page.navigate(staff().link(person).replace("/en/", "/" + language + "/"));
        page.locator("main form button").press("Enter");
        return page;
    }

    private static void type(Page page, String field, String text) {
        page.locator("#" + field).fill("");
        page.locator("#" + field).focus();
        page.keyboard().insertText(text);
    }

    private static void press(Page page, String selector) {
        page.locator(selector).first().press("Enter");
    }

    private static void look(Page page, String name) {
        assertAccessible(page);
        assertNothingOverflows(page);
        picture(page, name);
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

    @Test
    void bothChairsSignByKeyboardAndWithoutScriptAndEveryoneReadsWhoSignedWhat() {
        for (String language : List.of("en", "fr")) {
            int width = language.equals("en") ? DESK : PHONE;
            String body = body("both-sign-" + language);
            String base = "/" + language + "/bodies/" + body;
            Page clerk = signedIn(windowWithoutScript(width), language, staff().person("secretariat", body, ""));
            clerk.navigate(base + "/sign-off");
            press(clerk, "a[href$='/sign-off/decision']");
            type(clerk, "title_en", "Close the reef");
            press(clerk, "main form button");
            assertThat(clerk.locator("#title_fr-error").isVisible()).isTrue();
            assertThat(clerk.locator("#title_en").inputValue()).isEqualTo("Close the reef");
            type(clerk, "title_fr", "Fermer le récif");
            type(clerk, "text_en", "The reef is closed from May to July.");
            type(clerk, "text_fr", "Le récif est fermé de mai à juillet.");
            press(clerk, "main form button");
            assertThat(clerk.url()).matches(".*/sign-off/\\d+");
            Matter put = only(body);
            Page first = signedIn(windowWithoutScript(width), language, staff().person("cochair", body, "fisheries"));
            Page second = signedIn(windowWithoutScript(width), language, staff().person("cochair", body, "harbours"));
            for (Page chair : List.of(first, second)) {
                chair.navigate(base + "/sign-off/" + put.entry());
                assertThat(chair.locator("main").textContent())
                        .contains(put.proposal().hash());
                press(chair, "form[action$='/sign'] button");
            }
            assertThat(only(body)).isInstanceOf(Matter.Adopted.class);
            Page anyone = window(width);
            anyone.navigate(base + "/decisions");
            look(anyone, "decisions-" + language);
            press(anyone, "table a");
            assertThat(anyone.url()).endsWith("/decisions/close-the-reef");
            assertThat(anyone.locator("main").textContent())
                    .contains(put.proposal().hash())
                    .contains(language.equals("en") ? "Fisheries Office" : "Bureau des pêches");
            look(anyone, "decision-" + language);
        }
        forgive();
    }

    @Test
    void aTextThatWasReplacedWhileSomebodyReadIsNotSignedAndBothAreShown() {
        String body = body("replaced");
        FormClient clerk = staff().signedIn("secretariat", body, "");
        FormClient first = staff().signedIn("cochair", body, "fisheries");
        FormClient second = staff().signedIn("cochair", body, "harbours");
        String form = "/en/bodies/" + body + "/sign-off/decision";
        clerk.get(form);
        String page = location(clerk.post(form, decision("Close the reef")));
        String hash = only(body).proposal().hash();
        first.get(page);
        second.get(page);
        location(first.post(page + "/sign", "hash", hash, "institution", "fisheries"));
        assertThat(clerk.get(page + "/change").body())
                .contains("One co-chair has signed the old text", "Close the reef");
        String changed = location(clerk.post(page + "/change", decision("Close half of it")));
        HttpResponse<String> refused = second.post(page + "/sign", "hash", hash, "institution", "harbours");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("another text took the place", "Close the reef", "Close half of it", hash);
        assertThat(only(body).signatures()).isEmpty();
        assertThat(mails("replaced", "Close half of it")).isPositive();
        HttpResponse<String> otherText = second.post(changed + "/sign", "hash", hash, "institution", "harbours");
        assertThat(otherText.body()).contains("is not the text that waits here");
        HttpResponse<String> late = clerk.post(page + "/change", decision("Close a third of it"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Close half of it", "Close a third of it");
        String now = only(body).proposal().hash();
        for (FormClient chair : List.of(first, second)) {
            chair.get(changed);
        }
        location(second.post(changed + "/sign", "hash", now, "institution", "harbours"));
        location(first.post(changed + "/sign", "hash", now, "institution", "fisheries"));
        assertThat(only(body)).isInstanceOf(Matter.Adopted.class);
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

    private long mails(String kind, String words) {
        return JdbcClient.create(database.app())
                .sql("SELECT count(*) FROM mail.mail WHERE subject LIKE :subject AND words LIKE :words")
                .param("subject", "%" + kind + "%")
                .param("words", "%" + words + "%")
                .query(Long.class)
                .single();
    }

    @Test
    void aChairOfAnotherBodyAndAProposalOfAnotherBodyOpenNothing() {
        String body = body("own-keys");
        String other = body("other-keys");
        FormClient clerk = staff().signedIn("secretariat", body, "");
        String form = "/en/bodies/" + body + "/sign-off/decision";
        clerk.get(form);
        String put = location(clerk.post(form, decision("Close the reef")));
        String hash = only(body).proposal().hash();
        assertThat(get(put).status()).isEqualTo(401);
        FormClient stranger = staff().signedIn("cochair", other, "fisheries");
        assertThat(stranger.get(put).statusCode()).isEqualTo(403);
        assertThat(stranger.post(put + "/sign", "hash", hash, "institution", "fisheries")
                        .statusCode())
                .isEqualTo(403);
        String moved = put.replace(body, other);
        stranger.get("/en/bodies/" + other + "/sign-off");
        assertThat(stranger.get(moved).statusCode()).isEqualTo(404);
        for (String act : List.of("/sign", "/drop", "/change")) {
            stranger.get("/en/bodies/" + other + "/sign-off");
            assertThat(stranger.post(moved + act, "hash", hash, "institution", "fisheries", "reason_en", "No")
                            .statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(only(body)).isInstanceOf(Matter.Open.class);
    }

    @Test
    void signingAsksForARecentSignInAndComesBack() {
        String body = body("left-open");
        FormClient clerk = staff().signedIn("secretariat", body, "");
        String form = "/en/bodies/" + body + "/sign-off/decision";
        clerk.get(form);
        String put = location(clerk.post(form, decision("Close the reef")));
        String hash = only(body).proposal().hash();
        UUID chair = staff().person("cochair", body, "fisheries");
        FormClient client = staff().signIn(chair);
        JdbcClient.create(database.app())
                .sql("UPDATE people.session SET creation_time = creation_time - 601000 WHERE principal_name = :person")
                .param("person", chair.toString())
                .update();
        client.get(put);
        assertThat(location(client.post(put + "/sign", "hash", hash, "institution", "fisheries")))
                .contains("/en/sign-in");
        assertThat(only(body).signatures()).isEmpty();
        String link = staff().link(chair);
        client.get(link);
        assertThat(location(client.post(link))).isEqualTo(put);
    }

    @Test
    void aChangedStandardShowsWhatItDoesBeforeAnyoneSigns() {
        String body = body("standards");
        for (String language : List.of("en", "fr")) {
            UUID person = staff().person("secretariat", body, "");
            Page clerk = signedIn(window(language.equals("en") ? DESK : PHONE), language, person);
            clerk.navigate("/" + language + "/bodies/" + body + "/sign-off/standard");
            clerk.locator("#kind").selectOption(StandardKind.MANDATE.word());
            type(clerk, "days", "400");
            look(clerk, "standard-" + language);
            press(clerk, "main form button");
            look(clerk, "proposal-" + language);
            assertThat(clerk.locator("main").textContent())
                    .contains(language.equals("en") ? "Draw a chart" : "Dresser une carte");
        }
        assertThat(register.snapshot().standards())
                .noneMatch(standard -> standard.kind() == StandardKind.MANDATE && standard.days() == 400);
        Matter waits = only(body);
        assertThat(signOff.of(new BodyId(body), "standard/mandate")).contains(waits);
        FormClient clerk = staff().signedIn("secretariat", body, "");
        String form = "/en/bodies/" + body + "/sign-off/standard";
        clerk.get(form);
        HttpResponse<String> late = clerk.post(form, "kind", "mandate", "days", "500", "unit", "calendar", "seen", "0");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else was faster", "value=\"500\"");
        String page = "/en/bodies/" + body + "/sign-off/" + waits.entry();
        clerk.get(page);
        assertThat(clerk.post(page + "/drop").statusCode()).isEqualTo(422);
        location(clerk.post(page + "/drop", "reason_en", "Later"));
        assertThat(only(body)).isInstanceOf(Matter.Dropped.class);
        assertThat(Objects.requireNonNull(clerk.get(page).body())).contains("taken off the table: Later");
    }

    @Test
    void whatCommitsTheBodyIsPutToTheCoChairsFromTheDesk() {
        String body = body("from-the-desk");
        FormClient clerk = staff().signedIn("secretariat", body, "");
        String form = "/en/bodies/" + body + "/desk/new/mandate.withdrawn";
        String seen = clerk.get(form).body().replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
        String preview = location(clerk.post(
                form,
                "date_year",
                "2026",
                "subject",
                "chart",
                "note_en",
                "Not wanted.",
                "note_fr",
                "Pas voulu.",
                "seen",
                seen));
        assertThat(clerk.get(preview).body())
                .contains("Both co-chairs must sign this", ">Put to the co-chairs</button>");
        String waits = location(clerk.post(preview, "seen", seen));
        assertThat(waits).matches(".*/sign-off/\\d+");
        assertThat(location(clerk.get(preview))).isEqualTo(waits);
        assertThat(get("/en/bodies/" + body + "/obligations/mandate/chart").text())
                .doesNotContain("Not wanted.");
        String hash = only(body).proposal().hash();
        for (String institution : List.of("fisheries", "harbours")) {
            FormClient chair = staff().signedIn("cochair", body, institution);
            assertThat(chair.get(waits).body()).contains("Not wanted.", "Pas voulu.", "Draw a chart");
            location(chair.post(waits + "/sign", "hash", hash, "institution", institution));
        }
        assertThat(get("/en/bodies/" + body + "/obligations/mandate/chart").text())
                .contains("Not wanted.");
        assertThat(get("/fr/bodies/" + body + "/decisions").text()).contains("Dresser une carte");
    }

    @Test
    void everyPageOfTheCoChairsIsAccessibleAndFits() {
        String body = body("looked-at");
        FormClient clerk = staff().signedIn("secretariat", body, "");
        String form = "/en/bodies/" + body + "/sign-off/decision";
        clerk.get(form);
        String put = location(clerk.post(form, decision("Close the reef")));
        UUID chair = staff().person("cochair", body, "fisheries");
        for (String language : List.of("en", "fr")) {
            for (int width : new int[] {DESK, PHONE}) {
                Page page = signedIn(window(width), language, chair);
                String shown = "-" + language + "-" + width;
                page.navigate(put.replace("/en/", "/" + language + "/"));
                look(page, "sign" + shown);
                page.navigate("/" + language + "/bodies/" + body + "/sign-off");
                look(page, "sign-off" + shown);
                page.navigate("/" + language + "/bodies/" + body + "/sign-off/decision");
                look(page, "propose" + shown);
                page.navigate("/" + language + "/bodies/" + body + "/sign-off/substitutes");
                press(page, "main .prose form button");
                assertThat(page.locator("#person-error").isVisible()).isTrue();
                look(page, "substitutes" + shown);
            }
        }
        forgive();
        assertThat(List.of(
                        "body/ProposalPage.jte",
                        "body/ProposePage.jte",
                        "body/SignOffPage.jte",
                        "body/SubstitutesPage.jte"))
                .allSatisfy(template -> assertThat(
                                RenderedPages.contains(template, "en") && RenderedPages.contains(template, "fr"))
                        .as(template)
                        .isTrue());
    }
}
