package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.FormClient.Upload;
import org.openiwg.people.OneTimeLinks;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Entry;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Importing from the browser, on a site of its own that listens for its machine only. */
class ImportJourneyTest extends JourneyTest {

    private static final String SOUND = """
            date,act,body,subject,due,title_en,title_fr
            2004-01-15,body.formed,%1$s,,,<b>Reef group</b>,Groupe des récifs
            2004-02-15,mandate.given,%1$s,plan,2005,Write a plan,Rédiger un plan
            """;

    @Autowired
    private Register register;

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private Database database;

    private FormClient clerk;

    @DynamicPropertySource
    static void onlyForThisMachine(DynamicPropertyRegistry properties) {
        properties.add("server.address", () -> "127.0.0.1");
    }

    @BeforeEach
    void someone() {
        clerk = new FormClient(site());
        clerk.get("/en/import");
    }

    private String uploaded(Upload... files) {
        HttpResponse<String> answer = clerk.upload("/en/import", files);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private long actsOf(String body) {
        return register.snapshot().acts().stream()
                .filter(act -> act.body().slug().equals(body))
                .count();
    }

    @Test
    void aClerkUploadsLooksAndConfirmsWithoutScriptInBothLanguages() {
        for (String language : List.of("en", "fr")) {
            for (int width : new int[] {DESK, PHONE}) {
                String body = "clerk-" + language + width;
                Page page = windowWithoutScript(width);
                page.navigate("/" + language + "/import");
                page.locator("#history")
                        .setInputFiles(new FilePayload(
                                "acts.csv", "text/csv", SOUND.formatted(body).getBytes(StandardCharsets.UTF_8)));
                page.locator("main form button").click();
                assertThat(page.locator(".lead").textContent())
                        .contains(language.equals("en") ? "add 2 acts" : "ajouterait 2 actes");
                assertThat(actsOf(body)).isZero();
                page.locator(".actions button").first().click();
                assertThat(page.locator("h1").textContent())
                        .isEqualTo(
                                language.equals("en")
                                        ? "The history is in the register"
                                        : "L’historique est au registre");
                assertThat(actsOf(body)).isEqualTo(2);
            }
        }
    }

    @Test
    void everyPageOfItIsAccessibleAndFits() {
        for (int width : new int[] {DESK, PHONE}) {
            Page page = window(width);
            for (String language : List.of("en", "fr")) {
                page.navigate("/" + language + "/import");
                assertAccessible(page);
                assertNothingOverflows(page);
                send(page, "date,act\n2004-02-30,nothing\n");
                assertAccessible(page);
                assertNothingOverflows(page);
                page.navigate("/" + language + "/import");
                send(page, SOUND.formatted("looked-at-" + language + width));
                assertAccessible(page);
                assertNothingOverflows(page);
                page.locator(".actions button").first().click();
                assertAccessible(page);
                page.navigate("/" + language + links.forAdministrator());
                assertAccessible(page);
                page.locator("main form button").click();
                assertThat(page.locator(".signed-in").textContent()).contains("Administrator");
                assertAccessible(page);
                assertNothingOverflows(page);
                page.locator(".signed-in button").click();
                assertThat(page.locator(".signed-in").count()).isZero();
                page.navigate("/" + language + "/sign-in/link/" + "x".repeat(43));
                assertAccessible(page);
            }
        }
        forgive();
        assertThat(RenderedPages.PRIVATE)
                .filteredOn(template -> template.startsWith("record/pages/Import"))
                .allSatisfy(template -> assertThat(
                                RenderedPages.contains(template, "en") && RenderedPages.contains(template, "fr"))
                        .as(template)
                        .isTrue());
    }

    private static void send(Page page, String csv) {
        page.locator("#history")
                .setInputFiles(new FilePayload("acts.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/import/*");
    }

    @Test
    void aZipOfAFolderIsTakenAndWhatItSaysIsShownAsText() throws IOException {
        String check = uploaded(new Upload(
                "history",
                "whatever.bin",
                zip("reef/acts.csv", SOUND.formatted("zipped"), "reef/standards.csv", "kind,days,unit\n")));
        assertThat(clerk.get(check).body())
                .contains("add 2 acts", "&lt;b&gt;Reef group&lt;/b&gt;")
                .doesNotContain("<b>Reef");
        assertThat(clerk.post(check).statusCode()).isEqualTo(303);
        assertThat(clerk.get(check).body()).contains("2 acts were recorded");
        assertThat(register.snapshot().entries().stream().map(Entry::recordedBy))
                .contains("localhost");
    }

    @Test
    void whatIsThereAlreadyIsNotRecordedTwice() {
        String first = uploaded(Upload.of("history", "acts.csv", SOUND.formatted("twice")));
        clerk.get(first);
        clerk.post(first);
        String second = uploaded(Upload.of("history", "acts.csv", SOUND.formatted("twice")));
        assertThat(clerk.get(second).body())
                .contains("add 0 acts", "2 acts are in the register already", "there is nothing to record");
        clerk.post(second);
        assertThat(actsOf("twice")).isEqualTo(2);
    }

    @Test
    void twoWhoConfirmAtOnceRecordItOnce() throws Exception {
        String check = uploaded(Upload.of("history", "acts.csv", SOUND.formatted("at-once")));
        clerk.get(check);
        Callable<HttpResponse<String>> confirm = () -> clerk.post(check);
        try (ExecutorService both = Executors.newFixedThreadPool(4)) {
            for (Future<HttpResponse<String>> answer : both.invokeAll(List.of(confirm, confirm, confirm, confirm))) {
                assertThat(answer.get().statusCode()).isEqualTo(303);
            }
        }
        assertThat(actsOf("at-once")).isEqualTo(2);
        assertThat(clerk.get(check).body()).contains("2 acts were recorded");
    }

    @Test
    void faultsAreShownByLineInTheReadersLanguageAndNothingIsRecorded() {
        long before = register.snapshot().size();
        String check = uploaded(Upload.of(
                "history",
                "acts.csv",
                "date,act,body,subject\n2004-01-15,body.formed,faulty,\n2004-02-30,meeting.held,faulty,m1\n"));
        assertThat(clerk.get(check).body()).contains("1 thing has to be put right", "acts.csv, line 3", "2004-02-30");
        assertThat(clerk.get(check.replace("/en/", "/fr/")).body()).contains("1 chose à corriger", "acts.csv, ligne 3");
        assertThat(clerk.post(check).statusCode()).isEqualTo(422);
        assertThat(register.snapshot().size()).isEqualTo(before);
    }

    @Test
    void hostileFilesAreFaultsWithAReason() throws IOException {
        @SuppressWarnings("ArrayRecordComponent")
        record Case(byte[] content, String says) {}
        byte[] bomb = zip("acts.csv", "0".repeat(30 << 20));
        for (Case hostile : List.of(
                new Case(bomb, "no real history is"),
                new Case(zip("../acts.csv", "date\n"), "../acts.csv"),
                new Case(zip("a/acts.csv", "date\n", "b/acts.csv", "date\n"), "acts.csv"),
                new Case(new byte[] {'P', 'K', 3, 4, 0, 0}, "zip"),
                new Case(new byte[] {'d', 'a', 't', 'e', (byte) 0xff, '\n'}, "UTF-8"))) {
            HttpResponse<String> answer = clerk.get(uploaded(new Upload("history", "x", hostile.content)));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("to be put right", hostile.says);
        }
    }

    @Test
    void aFormWithoutAFileOrWithOneTooManyIsExplainedAtTheField() throws IOException {
        HttpResponse<String> empty = clerk.upload("/en/import", Upload.of("history", "", ""));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("href=\"#history\"", "id=\"history-error\"", "Choose a file");
        HttpResponse<String> two = clerk.upload(
                "/en/import",
                new Upload("history", "h.zip", zip("acts.csv", SOUND.formatted("z"))),
                Upload.of("standards", "standards.csv", "kind,days,unit\n"));
        assertThat(two.statusCode()).isEqualTo(422);
        assertThat(two.body()).contains("id=\"standards-error\"");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithTheLimitAndNothingIsKept() {
        HttpResponse<String> answer = clerk.uploadZeros("/en/import", 105L << 20);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("too large", "100 MB");
    }

    @Test
    void withoutTheTokenOfOurFormNothingIsTaken() {
        assertThat(clerk.withoutToken()
                        .upload("/en/import", Upload.of("history", "acts.csv", SOUND.formatted("forged")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoeverIsNotAtTheMachineMayNotImport() {
        FormClient proxied = new FormClient(site());
        for (String[] header : new String[][] {
            {"X-Forwarded-For", "203.0.113.7"},
            {"Forwarded", "for=203.0.113.7"},
            {"Via", "1.1 proxy"}
        }) {
            assertThat(proxied.get("/en/import", header).body())
                    .contains("You may not import from here")
                    .doesNotContain("<input id=\"history\"");
        }
        assertThat(new FormClient(site().replace("localhost", "127.0.0.1"))
                        .get("/en/import")
                        .body())
                .contains("<input id=\"history\"");
        assertThat(get("/en/import", "X-Forwarded-Host", "evil.example").text())
                .doesNotContain("<input id=\"history\"");
    }

    @Test
    void anUploadThatIsGoneIsSaidSo() throws IOException {
        String check = uploaded(Upload.of("history", "acts.csv", SOUND.formatted("discarded")));
        clerk.get(check);
        assertThat(clerk.post(check + "/discard").statusCode()).isEqualTo(303);
        assertThat(clerk.get(check).statusCode()).isEqualTo(404);
        assertThat(clerk.get(check).body()).contains("This upload is not here any more");
        assertThat(clerk.post(check).statusCode()).isEqualTo(404);

        String old = uploaded(Upload.of("history", "acts.csv", SOUND.formatted("old")));
        Path folder = database.folder().file("uploads").resolve(old.substring(old.lastIndexOf('/') + 1));
        Files.setLastModifiedTime(
                folder,
                java.nio.file.attribute.FileTime.from(java.time.Instant.now().minus(Duration.ofHours(25))));
        uploaded(Upload.of("history", "acts.csv", SOUND.formatted("new")));
        assertThat(folder).doesNotExist();
    }

    @Test
    void theLinkSignsTheAdministratorInOnce() {
        String path = "/en" + links.forAdministrator();
        FormClient away = new FormClient(site());
        String[] proxied = {"X-Forwarded-For", "203.0.113.7"};
        assertThat(away.get(path, proxied).body()).contains("This link signs you in once");
        // A session that was prepared before must not become the administrator's.
        String before = away.cookies().getCookieStore().getCookies().getFirst().getValue();
        assertThat(away.post(path).statusCode()).isEqualTo(303);
        assertThat(away.cookies().getCookieStore().getCookies().getFirst().getValue())
                .isNotEqualTo(before);
        assertThat(away.get("/en/import", proxied).body())
                .contains("Signed in as Administrator", "<input id=\"history\"");
        assertThat(away.get("/en/record", proxied).body()).contains("Signed in as Administrator");
        assertThat(get("/en/record").text()).doesNotContain("Signed in");

        FormClient second = new FormClient(site());
        assertThat(second.get(path, proxied).body()).contains("cannot be used");
        second.get("/en/import");
        assertThat(second.post(path).statusCode()).isEqualTo(410);

        away.get("/en/import", proxied);
        assertThat(away.post("/en/sign-out").statusCode()).isEqualTo(303);
        assertThat(away.get("/en/import", proxied).body()).contains("You may not import from here");
    }

    @Test
    void aLinkIsGoodForADayAndAnEndedRoleEndsAtOnce() {
        JdbcClient sql = JdbcClient.create(database.app());
        String path = "/en" + links.forAdministrator();
        clerk.get(path);
        sql.sql("UPDATE people.one_time_link SET expires = now() - interval '1 second' WHERE used IS NULL")
                .update();
        assertThat(clerk.post(path).statusCode()).isEqualTo(410);

        FormClient administrator = new FormClient(site());
        String good = "/en" + links.forAdministrator();
        administrator.get(good);
        administrator.post(good);
        String[] proxied = {"X-Forwarded-For", "203.0.113.7"};
        assertThat(administrator.get("/en/import", proxied).body()).contains("<input id=\"history\"");
        sql.sql("UPDATE people.holding SET since = since - 2, until = current_date - 2")
                .update();
        assertThat(administrator.get("/en/import", proxied).body()).contains("You may not import from here");
        sql.sql("UPDATE people.holding SET until = NULL").update();
    }

    @Test
    void theSecretOfALinkIsNowhereInTheDatabase() {
        String path = links.forAdministrator();
        String secret = path.substring(path.lastIndexOf('/') + 1);
        assertThat(JdbcClient.create(database.app())
                        .sql("SELECT count(*) FROM people.one_time_link AS link WHERE link::text LIKE :secret")
                        .param("secret", "%" + secret + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
