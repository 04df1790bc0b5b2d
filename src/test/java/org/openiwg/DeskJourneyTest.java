package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Entry;
import org.openiwg.record.ImportHistory;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;

/** A clerk at the desk: records, extends, is overtaken, goes away and comes back. */
class DeskJourneyTest extends JourneyTest {

    private static final String BEGINNING = """
            date,act,body,subject,by,due,title_en,title_fr
            2004-01-15,body.formed,BODY,,,,Reef group,Groupe des récifs
            2004-01-15,member.joined,BODY,fisheries,,,Fisheries Office,Bureau des pêches
            2004-01-15,member.joined,BODY,harbours,,,Harbour Office,Bureau des ports
            2004-02-15,action.opened,BODY,chart,fisheries,2040,Draw a chart,Dresser une carte
            2004-02-15,action.opened,BODY,buoys,harbours,2040,Set the buoys,Poser les bouées
            2004-02-16,context.noted,BODY,,,,Only in English,
            """;

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    private String body(String name) {
        byte[] csv = BEGINNING.replace("BODY", name).getBytes(StandardCharsets.UTF_8);
        new ImportHistory(register)
                .run(file -> file.equals("acts.csv") ? new ByteArrayInputStream(csv) : null, "a test");
        return name;
    }

    private Staff staff() {
        return new Staff(site(), database.app());
    }

    private FormClient clerk(String body) {
        return staff().signedIn("secretariat", body, "");
    }

    private List<Entry> entriesOf(String body, ActKind kind) {
        return register.snapshot().entries().stream()
                .filter(entry -> isOf(entry.act(), body, kind))
                .toList();
    }

    private static boolean isOf(@org.jspecify.annotations.Nullable Act act, String body, ActKind kind) {
        return act != null && act.body().slug().equals(body) && act.kind() == kind;
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String seenIn(HttpResponse<String> form) {
        return form.body().replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
    }

    private void signIn(Page page, String language, String body) {
        page.navigate(staff().link(staff().person("secretariat", body, "")).replace("/en/", "/" + language + "/"));
        page.locator("main form button").press("Enter");
    }

    private static void type(Page page, String field, String text) {
        page.locator("#" + field).focus();
        page.keyboard().insertText(text);
    }

    private static void press(Page page, String selector) {
        page.locator(selector).first().press("Enter");
    }

    @Test
    void aClerkRecordsAMandateAndExtendsWithAReasonByKeyboardAndWithoutScript() {
        for (String language : List.of("en", "fr")) {
            for (int width : new int[] {DESK, PHONE}) {
                String body = body("journey-" + language + width);
                Page page = windowWithoutScript(width);
                signIn(page, language, body);
                page.navigate("/" + language + "/bodies/" + body + "/desk");
                press(page, "a[href$='/desk/new/mandate.given']");
                type(page, "date", "31");
                type(page, "date-month", "3");
                type(page, "date-year", "2008");
                type(page, "due-year", "2030");
                type(page, "title_en", "Write a plan");
                type(page, "title_fr", "Rédiger un plan");
                press(page, ".actions .button");
                assertThat(page.locator("main").textContent())
                        .contains(language.equals("en") ? "What this changes" : "Ce que cela change")
                        .contains(language.equals("en") ? "Write a plan" : "Rédiger un plan");
                assertThat(entriesOf(body, ActKind.MANDATE_GIVEN)).isEmpty();
                press(page, ".actions .button");
                assertThat(page.url()).contains("/record/");
                Entry given = entriesOf(body, ActKind.MANDATE_GIVEN).getFirst();
                assertThat(given.recordedBy()).isEqualTo("secretariat");
                assertThat(given.act())
                        .extracting(act -> String.valueOf(act.subject()))
                        .isEqualTo("mandate/write-a-plan");

                page.navigate("/" + language + "/bodies/" + body + "/desk/new/action.extended");
                page.locator("#subject").focus();
                page.locator("#subject").selectOption("chart");
                type(page, "date-year", "2020");
                type(page, "due-year", "2041");
                press(page, ".actions .button");
                assertThat(page.locator("#note_en-error").textContent())
                        .contains(language.equals("en") ? "Say why" : "Dites pourquoi");
                assertThat(page.locator("#due-year").inputValue()).isEqualTo("2041");
                type(page, "note_en", "The ship was in the dock.");
                type(page, "note_fr", "Le navire était en cale sèche.");
                press(page, ".actions .button");
                assertThat(page.locator("main").textContent()).contains("2041");
                press(page, ".actions .button");
                assertThat(entriesOf(body, ActKind.ACTION_EXTENDED)).hasSize(1);
            }
        }
        forgive();
    }

    @Test
    void everyPageOfTheDeskIsAccessibleAndFits() {
        for (String language : List.of("en", "fr")) {
            String body = body("looked-at-" + language);
            for (int width : new int[] {DESK, PHONE}) {
                Page page = window(width);
                signIn(page, language, body);
                page.navigate("/" + language + "/bodies/" + body + "/desk/new/action.extended");
                press(page, ".actions .button");
                look(page);
                page.locator("#subject").selectOption("chart");
                page.locator("#date-year").fill("2020");
                page.locator("#due-year").fill("2041");
                page.locator("#note_en").fill("The ship was in the dock.");
                page.locator("#note_fr").fill("Le navire était en cale sèche.");
                press(page, ".actions .button");
                look(page);
                for (String path : List.of("", "/debts", "/new/reminder.received", "/new/meeting.held")) {
                    page.navigate("/" + language + "/bodies/" + body + "/desk" + path);
                    look(page);
                }
            }
        }
        forgive();
        assertThat(RenderedPages.PRIVATE)
                .filteredOn(template -> template.startsWith("desk/") && !DeskEntryJourneyTest.PAGES.contains(template))
                .isNotEmpty()
                .allSatisfy(template -> assertThat(
                                RenderedPages.contains(template, "en") && RenderedPages.contains(template, "fr"))
                        .as(template)
                        .isTrue());
    }

    private static void look(Page page) {
        assertAccessible(page);
        assertNothingOverflows(page);
    }

    @Test
    void theFormOfEveryKindOfActOpensForTheSecretariat() {
        String body = body("every-form");
        FormClient clerk = clerk(body);
        for (ActKind kind : ActKind.values()) {
            for (String language : List.of("en", "fr")) {
                assertThat(clerk.get("/" + language + "/bodies/" + body + "/desk/new/" + kind.word())
                                .statusCode())
                        .as(kind.word())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void aRepresentativeRecordsForItsOwnInstitutionOnly() {
        String body = body("own-affairs");
        assertThat(get("/en/bodies/" + body + "/desk").status()).isEqualTo(401);
        FormClient member = staff().signedIn("representative", body, "fisheries");
        String form = "/en/bodies/" + body + "/desk/new/action.done";
        HttpResponse<String> opened = member.get(form);
        assertThat(opened.body()).contains("value=\"chart\"").doesNotContain("value=\"buoys\"");
        assertThat(member.get("/en/bodies/" + body + "/desk/new/mandate.given").statusCode())
                .isEqualTo(404);
        String[] others = {"date_year", "2020", "subject", "buoys", "by", "harbours", "seen", seenIn(opened)};
        assertThat(member.post(form, others).statusCode()).isEqualTo(422);
        String preview = location(
                member.post(form, "date_year", "2020", "subject", "chart", "by", "fisheries", "seen", seenIn(opened)));
        location(member.post(preview, "seen", seenIn(member.get(preview))));
        assertThat(entriesOf(body, ActKind.ACTION_DONE))
                .singleElement()
                .satisfies(entry -> assertThat(entry.recordedBy()).isEqualTo("representative (fisheries)"));
    }

    @Test
    void aSecondClickRecordsNothingMoreAndLeadsToTheEntry() throws Exception {
        String body = body("clicked-twice");
        FormClient clerk = clerk(body);
        String form = "/en/bodies/" + body + "/desk/new/site.updated";
        String seen = seenIn(clerk.get(form));
        String preview = location(clerk.post(form, "date_year", "2020", "seen", seen));
        clerk.get(preview);
        Callable<HttpResponse<String>> confirm = () -> clerk.post(preview, "seen", seen);
        try (ExecutorService both = Executors.newFixedThreadPool(4)) {
            for (Future<HttpResponse<String>> answer : both.invokeAll(List.of(confirm, confirm, confirm, confirm))) {
                assertThat(location(answer.get())).contains("/record/");
            }
        }
        assertThat(entriesOf(body, ActKind.SITE_UPDATED)).hasSize(1);
        assertThat(location(clerk.get(preview))).contains("/record/");
    }

    @Test
    void whoeverWasOvertakenSeesBothVersionsAndDecides() {
        String body = body("overtaken");
        FormClient first = clerk(body);
        FormClient second = clerk(body);
        String form = "/en/bodies/" + body + "/desk/new/action.extended";
        String seen = seenIn(first.get(form));
        second.get(form);
        String ofFirst = location(first.post(form, extension("2041", "The ship was in the dock.", seen)));
        String ofSecond = location(second.post(form, extension("2042", "The crew was ill.", seen)));
        first.get(ofFirst);
        second.get(ofSecond);
        location(first.post(ofFirst, "seen", seen));
        HttpResponse<String> overtaken = second.post(ofSecond, "seen", seen);
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.body())
                .contains("Others have recorded something", "The ship was in the dock.", "2041", "The crew was ill.");
        location(second.post(ofSecond, "seen", seenIn(overtaken)));
        assertThat(entriesOf(body, ActKind.ACTION_EXTENDED)).hasSize(2);
    }

    private static String[] extension(String due, String reason, String seen) {
        return new String[] {
            "date_year", "2020", "subject", "chart", "due_year", due, "note_en", reason, "note_fr", reason, "seen", seen
        };
    }

    @Test
    void aDraftIsItsWritersAloneAndGoesOnLater() {
        String body = body("drafted");
        FormClient clerk = clerk(body);
        String form = "/en/bodies/" + body + "/desk/new/mandate.given";
        clerk.get(form);
        location(clerk.post(form, "title_en", "Count the <b>fish</b>", "date_day", "40", "keep", "yes"));
        String desk = clerk.get("/en/bodies/" + body + "/desk").body();
        assertThat(desk).contains("Count the &lt;b&gt;fish").doesNotContain("<b>fish");
        String draft = desk.replaceAll("(?s).*href=\"([^\"]*/drafts/[^\"]*/form)\".*", "$1");
        assertThat(clerk.get(draft).body()).contains("value=\"40\"", "Count the &lt;b");
        assertThat(clerk(body).get(draft).statusCode()).isEqualTo(404);
        assertThat(clerk.get(draft.replace(body, "iwg-tip")).statusCode()).isEqualTo(403);
        location(clerk.post(draft.replace("/form", "/discard")));
        assertThat(clerk.get(draft).statusCode()).isEqualTo(404);
    }

    @Test
    void whatEveryoneCanReadNeedsBothLanguagesAndOldDebtsAreListed() {
        String body = body("half-written");
        FormClient clerk = clerk(body);
        String form = "/en/bodies/" + body + "/desk/new/context.noted";
        clerk.get(form);
        HttpResponse<String> half = clerk.post(form, "date_year", "2020", "title_en", "Spring tide");
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body()).contains("title_fr-error", "Spring tide");
        location(clerk.post(form, "date_year", "2020", "title_en", "Spring tide", "audience", "members"));
        assertThat(clerk.get("/en/bodies/" + body + "/desk/debts").body()).contains("Only in English", "days");
    }
}
