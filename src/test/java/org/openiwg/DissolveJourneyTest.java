package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiwg.account.Account;
import org.openiwg.account.Ledger;
import org.openiwg.body.SignOff;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.obligation.FindingCode;
import org.openiwg.obligation.Obligation;
import org.openiwg.obligation.State;
import org.openiwg.platform.Today;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Audience;
import org.openiwg.record.BodyId;
import org.openiwg.record.Register;
import org.openiwg.record.Statement;
import org.springframework.beans.factory.annotation.Autowired;

/** A body ends: every obligation has a fate, another body agrees to take one over, both chairs sign. */
class DissolveJourneyTest extends JourneyTest {

    private static final String BEGINNING = """
            date,act,body,subject,by,due,title_en,title_fr
            2024-01-15,body.formed,BODY,,,,Reef group,Groupe des récifs
            2024-01-15,chair.appointed,BODY,fisheries,,,Fisheries Office,Bureau des pêches
            2024-01-15,chair.appointed,BODY,harbours,,,Harbour Office,Bureau des ports
            2024-02-15,mandate.given,BODY,chart-BODY,,,Draw a chart,Dresser une carte
            2024-02-15,action.opened,BODY,buoys-BODY,,,Set the buoys,Poser les bouées
            2024-02-15,reminder.received,BODY,letter-BODY,,,Where is the chart,Où est la carte
            2024-01-15,body.formed,HEIR,,,,Coast group,Groupe du littoral
            2024-01-15,chair.appointed,HEIR,parks,,,Parks Office,Bureau des parcs
            2024-01-15,chair.appointed,HEIR,navy,,,Navy,Marine
            """;

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    private SignOff signOff;

    @Autowired
    private Today today;

    private String body(String name) {
        TestHistory.record(register, BEGINNING.replace("BODY", name).replace("HEIR", name + "-heir"));
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

    private Account account(String body) {
        return Ledger.of(register.snapshot().history(), Audience.CHAIRS).account(new BodyId(body), today.date());
    }

    private void sign(Page window, String language, String body, UUID... chairs) {
        for (UUID chair : chairs) {
            signedIn(window, language, chair);
            window.navigate("/" + language + "/bodies/" + body + "/sign-off/"
                    + only(body).entry());
            press(window, "form[action$='/sign'] button");
        }
    }

    private static void fate(Page page, String base, String thing, String fate) {
        page.navigate(base + "/dissolve");
        press(page, "a[href$='/fate/" + thing + "']");
        page.locator("input[name=fate][value=" + fate + "]").focus();
        page.keyboard().press("Space");
        type(page, "note_en", "The work is done.");
        type(page, "note_fr", "Le travail est terminé.");
    }

    @Test
    void aBodyEndsAndHandsOverByKeyboardWithoutScriptOnADeskAndOnAPhone() {
        for (String language : List.of("en", "fr")) {
            int width = language.equals("en") ? DESK : PHONE;
            String body = body("ends-" + language);
            String heir = body + "-heir";
            String base = "/" + language + "/bodies/" + body;
            Page clerk = signedIn(windowWithoutScript(width), language, staff().person("secretariat", body, ""));
            clerk.navigate(base + "/dissolve");
            press(clerk, "form[action$='/put'] button");
            assertThat(clerk.locator(".errors li").count()).isEqualTo(2);
            press(clerk, "a[href$='/dissolve/end']");
            clerk.locator("#successor").selectOption(heir);
            press(clerk, "main form button");
            assertThat(clerk.locator("#note_en-error").isVisible()).isTrue();
            assertThat(clerk.locator("#successor").inputValue()).isEqualTo(heir);
            type(clerk, "note_en", "Its work goes on elsewhere.");
            type(clerk, "note_fr", "Son travail se poursuit ailleurs.");
            press(clerk, "main form button");
            fate(clerk, base, "action/buoys-" + body, "met");
            press(clerk, "main .prose form button");
            fate(clerk, base, "reminder/letter-" + body, "withdrawn");
            press(clerk, "main .prose form button");
            fate(clerk, base, "mandate/chart-" + body, "transferred");
            press(clerk, "main .prose form button");
            assertThat(clerk.locator("#receiver-error").isVisible()).isTrue();
            clerk.locator("#receiver").selectOption(heir);
            press(clerk, "main .prose form button");
            press(clerk, "form[action$='/put'] button");
            assertThat(clerk.locator(".errors").textContent())
                    .contains(language.equals("en") ? "Coast group has not accepted" : "Groupe du littoral n’a pas");
            press(clerk, "form[action$='/ask'] button");
            assertThat(only(heir)).isInstanceOf(Matter.Open.class);
            sign(
                    windowWithoutScript(width),
                    language,
                    heir,
                    staff().person("cochair", heir, "parks"),
                    staff().person("cochair", heir, "navy"));
            assertThat(only(heir)).isInstanceOf(Matter.Adopted.class);
            clerk.navigate(base + "/dissolve");
            look(clerk, "dissolve-ready-" + language);
            press(clerk, "form[action$='/put'] button");
            assertThat(clerk.url()).matches(".*/sign-off/\\d+");
            look(clerk, "dissolve-put-" + language);
            sign(
                    windowWithoutScript(width),
                    language,
                    body,
                    staff().person("cochair", body, "fisheries"),
                    staff().person("cochair", body, "harbours"));
            assertThat(only(body)).isInstanceOf(Matter.Adopted.class);
            Account ended = account(body);
            assertThat(ended.dissolved()).isEqualTo(today.date());
            assertThat(ended.successor()).isEqualTo(new BodyId(heir));
            assertThat(ended.findings()).noneMatch(finding -> finding.code() == FindingCode.ORPHANED);
            assertThat(ended.obligations())
                    .filteredOn(duty -> !duty.isRecurring())
                    .extracting(Obligation::state)
                    .containsExactlyInAnyOrder(State.TRANSFERRED, State.MET_LATE, State.WITHDRAWN);
            assertThat(account(heir).obligations())
                    .anyMatch(duty -> duty.id().slug().equals("chart-" + body)
                            && duty.state().isOpen());
            Page anyone = window(width);
            for (String page : List.of("/decisions", "/succession", "")) {
                anyone.navigate(base + page);
                assertAccessible(anyone);
                assertNothingOverflows(anyone);
            }
            clerk.navigate(base + "/dissolve");
            assertThat(clerk.locator("main").textContent())
                    .contains(language.equals("en") ? "The body ended on" : "L’organisme a pris fin le");
        }
        forgive();
    }

    @Test
    void everyPageOfTheGuideIsAccessibleAndFits() {
        String body = body("ends-looked-at");
        UUID clerk = staff().person("secretariat", body, "");
        for (String language : List.of("en", "fr")) {
            for (int width : new int[] {DESK, PHONE}) {
                Page page = signedIn(window(width), language, clerk);
                String base = "/" + language + "/bodies/" + body + "/dissolve";
                for (String path :
                        List.of("", "/end", "/fate/mandate/chart-" + body, "/fate/reminder/letter-" + body)) {
                    page.navigate(base + path);
                    if (!path.isEmpty()) {
                        press(page, "main .prose form button");
                    }
                    assertAccessible(page);
                    assertNothingOverflows(page);
                    look(page, "guide" + path.replaceAll("[^a-z]+", "-") + "-" + language + "-" + width);
                }
            }
        }
        forgive();
        assertThat(List.of("body/DissolvePage.jte", "body/EndingPage.jte", "body/FatePage.jte"))
                .allSatisfy(template -> assertThat(
                                RenderedPages.contains(template, "en") && RenderedPages.contains(template, "fr"))
                        .as(template)
                        .isTrue());
    }

    @Test
    void ofTwoWhoDecideTheSameTheSecondSeesWhatTheFirstWroteAndLosesNothing() {
        String body = body("ends-twice");
        FormClient first = staff().signedIn("secretariat", body, "");
        FormClient second = staff().signedIn("cochair", body, "fisheries");
        String form = "/en/bodies/" + body + "/dissolve/fate/mandate/chart-" + body;
        first.get(form);
        second.get(form);
        assertThat(first.post(form, fate("0", "No longer wanted")).statusCode()).isEqualTo(303);
        HttpResponse<String> overtaken = second.post(form, fate("0", "Drawn by others"));
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.body()).contains("Somebody else changed this", "No longer wanted", "Drawn by others");
        assertThat(second.post(form, fate("1", "Drawn by others")).statusCode()).isEqualTo(303);
        String end = "/en/bodies/" + body + "/dissolve/end";
        String[] ending = {
            "day", today.date().toString(), "successor", "", "note_en", "Over", "note_fr", "Fini", "version", "0"
        };
        assertThat(first.post(end, ending).statusCode()).isEqualTo(303);
        assertThat(second.post(end, ending).statusCode()).isEqualTo(409);
    }

    private static String[] fate(String version, String reason) {
        return new String[] {
            "fate", "withdrawn", "day", "", "receiver", "", "note_en", reason, "note_fr", reason, "version", version
        };
    }

    @Test
    void thePlanOfABodyIsForItsOwnPeopleAndNothingOfAnotherBodyIsInIt() {
        String body = body("ends-own");
        String other = body("ends-other");
        String form = "/dissolve/fate/mandate/chart-" + other;
        assertThat(get("/en/bodies/" + body + "/dissolve").status()).isEqualTo(401);
        FormClient clerk = staff().signedIn("secretariat", body, "");
        assertThat(clerk.get("/en/bodies/" + other + form).statusCode()).isEqualTo(403);
        clerk.get("/en/bodies/" + body + "/dissolve");
        assertThat(clerk.get("/en/bodies/" + body + form).statusCode()).isEqualTo(404);
        clerk.get("/en/bodies/" + body + "/dissolve");
        assertThat(clerk.post("/en/bodies/" + body + "/dissolve/ask", "receiver", other)
                        .statusCode())
                .isEqualTo(404);
        FormClient member = staff().signedIn("representative", body, "fisheries");
        assertThat(member.get("/en/bodies/" + body + "/dissolve").statusCode()).isEqualTo(403);
    }
}
