package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in with a link that comes by mail. */
class SignInJourneyTest extends JourneyTest {

    private static final Pattern LINK = Pattern.compile("(http\\S+)(/(?:en|fr)/sign-in/link/\\S{43})");

    @Autowired
    private Database database;

    private JdbcClient sql;
    private Staff staff;

    @BeforeEach
    void someone() {
        sql = JdbcClient.create(database.app());
        staff = new Staff(site(), database.app());
        sql.sql("DELETE FROM people.attempt").update();
    }

    private String addressOf(UUID person) {
        return sql.sql("SELECT email FROM people.person WHERE id = :id")
                .param("id", person)
                .query(String.class)
                .single();
    }

    /** The mail to somebody, which is written after the answer. */
    private String mailTo(String address) {
        Instant latest = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(latest)) {
            Optional<String> mail = sql.sql(
                            "SELECT words FROM mail.mail WHERE recipient = :to ORDER BY written DESC LIMIT 1")
                    .param("to", address)
                    .query(String.class)
                    .optional();
            if (mail.isPresent()) {
                return mail.get();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no mail to " + address);
    }

    private static Matcher linkIn(String mail) {
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return link;
    }

    private HttpResponse<String> ask(FormClient client, String email) {
        client.get("/en/sign-in");
        return client.post("/en/sign-in", "email", email);
    }

    @Test
    void someoneAsksForALinkAndSignsInWithItWithoutScriptInBothLanguages() {
        for (String language : List.of("en", "fr")) {
            for (int width : new int[] {DESK, PHONE}) {
                String address = addressOf(staff.person("auditor", "", ""));
                Page page = windowWithoutScript(width);
                page.navigate("/" + language + "/sign-in");
                page.locator("#email").fill(address);
                page.locator("form:has(#email) button").press("Enter");
                assertThat(page.url()).endsWith("/" + language + "/sign-in/asked");
                assertThat(page.locator("#code").getAttribute("autocomplete")).isEqualTo("one-time-code");
                page.navigate(linkIn(mailTo(address)).group(2));
                page.locator("main form button").press("Enter");
                assertThat(page.locator(".signed-in").textContent()).contains("auditor of");
            }
        }
    }

    @Test
    void itsPagesAreAccessibleAndFitAlsoWithAnError() {
        for (int width : new int[] {DESK, PHONE}) {
            Page page = window(width);
            for (String language : List.of("en", "fr")) {
                page.navigate("/" + language + "/sign-in");
                assertAccessible(page);
                assertNothingOverflows(page);
                page.locator("#email").fill("not an address");
                page.locator("form:has(#email) button").click();
                assertThat(page.locator("#email").inputValue()).isEqualTo("not an address");
                assertThat(page.locator("#email-error").isVisible()).isTrue();
                assertAccessible(page);
                assertNothingOverflows(page);
                page.navigate("/" + language + "/sign-in/asked");
                assertAccessible(page);
                assertNothingOverflows(page);
                page.locator("#code").fill("12");
                page.locator("#code").press("Enter");
                assertThat(page.locator("#code-error").isVisible()).isTrue();
                assertAccessible(page);
                assertNothingOverflows(page);
            }
        }
        forgive();
    }

    @Test
    void theAnswerIsTheSameWhetherTheAddressIsKnownAndOnlyAKnownOneGetsAMail() {
        String known = addressOf(staff.person("auditor", "", ""));
        HttpResponse<String> unknownAnswer = ask(new FormClient(site()), "nobody@example.org");
        HttpResponse<String> knownAnswer = ask(new FormClient(site()), known);
        assertThat(unknownAnswer.statusCode()).isEqualTo(303).isEqualTo(knownAnswer.statusCode());
        assertThat(unknownAnswer.body()).isEqualTo(knownAnswer.body());
        assertThat(unknownAnswer.headers().firstValue("Location"))
                .isEqualTo(knownAnswer.headers().firstValue("Location"));
        // Requests are looked at in turn, so the mail that came second says that nothing came of the first.
        mailTo(known);
        assertThat(sql.sql("SELECT count(*) FROM mail.mail WHERE recipient = 'nobody@example.org'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aMailedLinkWorksOnceAndForTenMinutes() {
        UUID person = staff.person("auditor", "", "");
        String address = addressOf(person);
        FormClient client = new FormClient(site());
        ask(client, address.toUpperCase(java.util.Locale.ROOT));
        String path = linkIn(mailTo(address)).group(2);
        assertThat(sql.sql(
                                "SELECT extract(epoch FROM expires - made)::int FROM people.one_time_link WHERE person = :id")
                        .param("id", person)
                        .query(Integer.class)
                        .single())
                .isEqualTo(10 * 60);
        client.get(path);
        assertThat(client.post(path).statusCode()).isEqualTo(303);
        FormClient second = new FormClient(site());
        second.get("/en/sign-in");
        assertThat(second.post(path).statusCode()).isEqualTo(410);
    }

    private static String codeIn(String mail) {
        Matcher code = Pattern.compile("\n(\\d{4} \\d{4})\n").matcher(mail);
        assertThat(code.find()).as(mail).isTrue();
        return code.group(1);
    }

    private static boolean isIn(FormClient client) {
        return client.get("/en/my-sign-in").statusCode() == 200;
    }

    @Test
    void aMailedLinkSignsInTheBrowserThatAskedAndNoOtherAndItsCodeDoesTheSame() {
        String address = addressOf(staff.person("auditor", "", ""));
        FormClient asking = new FormClient(site());
        ask(asking, address);
        String mail = mailTo(address);
        String path = linkIn(mail).group(2);

        FormClient other = new FormClient(site());
        ask(other, "nobody@example.org");
        for (String language : List.of("en", "fr")) {
            assertThat(other.get(path.replaceFirst("/en|/fr", "/" + language)).body())
                    .contains(language.equals("en") ? "this is another one" : "celui-ci en est un autre")
                    .doesNotContain(codeIn(mail));
        }
        assertThat(other.post(path).body()).contains("only in the browser");
        other.get("/en/sign-in/asked");
        assertThat(other.post("/en/sign-in/asked", "code", codeIn(mail)).statusCode())
                .isEqualTo(422);
        assertThat(isIn(other)).isFalse();

        asking.get("/en/sign-in/asked");
        assertThat(asking.post("/en/sign-in/asked", "code", " " + codeIn(mail).replace(" ", "-"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(isIn(asking)).isTrue();
        assertThat(asking.get(path).body()).as("used up with its code").contains("cannot be used");
    }

    @Test
    void fiveWrongCodesEndTheLinkAndAnUnknownAddressIsAnsweredAlike() {
        String address = addressOf(staff.person("auditor", "", ""));
        FormClient known = new FormClient(site());
        ask(known, address);
        String mail = mailTo(address);
        String wrong = codeIn(mail).equals("0000 0000") ? "0000 0001" : "0000 0000";
        FormClient unknown = new FormClient(site());
        ask(unknown, "nobody@example.org");
        for (int i = 0; i < 5; i++) {
            known.get("/en/sign-in/asked");
            unknown.get("/en/sign-in/asked");
            HttpResponse<String> toKnown = known.post("/en/sign-in/asked", "code", wrong);
            HttpResponse<String> toUnknown = unknown.post("/en/sign-in/asked", "code", wrong);
            assertThat(toKnown.statusCode()).isEqualTo(422).isEqualTo(toUnknown.statusCode());
            assertThat(withoutToken(toKnown)).isEqualTo(withoutToken(toUnknown));
        }
        known.get("/en/sign-in/asked");
        assertThat(known.post("/en/sign-in/asked", "code", codeIn(mail)).statusCode())
                .isEqualTo(422);
        assertThat(known.get(linkIn(mail).group(2)).body()).contains("cannot be used");
        assertThat(isIn(known)).isFalse();
    }

    private static String withoutToken(HttpResponse<String> page) {
        return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void whoeverReadsTheMailOnATelephoneTypesItsCodeAtTheDeskWithoutScript() {
        for (String language : List.of("en", "fr")) {
            String address = addressOf(staff.person("auditor", "", ""));
            Page desk = windowWithoutScript(DESK);
            desk.navigate("/" + language + "/sign-in");
            desk.locator("#email").fill(address);
            desk.locator("#email").press("Enter");
            String mail = mailTo(address);
            Page telephone = window(PHONE);
            telephone.navigate(linkIn(mail).group(2).replaceFirst("/en|/fr", "/" + language));
            assertThat(telephone.locator("main form").count()).isZero();
            assertAccessible(telephone);
            assertNothingOverflows(telephone);
            picture(telephone, "link-elsewhere-" + language);
            desk.locator("#code").fill("12");
            desk.locator("#code").press("Enter");
            assertThat(desk.locator("#code-error").isVisible()).isTrue();
            picture(desk, "code-wrong-" + language);
            desk.locator("#code").fill(codeIn(mail));
            desk.locator("#code").press("Enter");
            assertThat(desk.locator(".signed-in").textContent()).contains("auditor of");
        }
        forgive();
    }

    @Test
    void theAddressInAMailIsThatOfTheSettingWhateverTheRequestSays() {
        String address = addressOf(staff.person("auditor", "", ""));
        FormClient liar = new FormClient(
                site(), "X-Forwarded-Host", "evil.example", "Forwarded", "host=evil.example", "X-Forwarded-Port", "81");
        ask(liar, address);
        assertThat(linkIn(mailTo(address)).group(1)).isEqualTo(site());
    }

    @Test
    void whoAsksTooOftenIsToldToWaitWhetherTheAddressIsKnownOrNot() {
        String known = addressOf(staff.person("auditor", "", ""));
        for (String email : List.of(known, "nobody-at-all@example.org")) {
            for (int i = 0; i < 5; i++) {
                assertThat(ask(new FormClient(site()), email).statusCode()).isEqualTo(303);
            }
            HttpResponse<String> refused = ask(new FormClient(site()), email);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.body()).contains("Wait a quarter of an hour");
        }
        sql.sql("UPDATE people.attempt SET since = since - interval '16 minutes'")
                .update();
        assertThat(ask(new FormClient(site()), known).statusCode()).isEqualTo(303);
    }

    @Test
    void oneAddressMayNotAskForEverybody() {
        for (int i = 0; i < 30; i++) {
            assertThat(ask(new FormClient(site()), "someone" + i + "@example.org")
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(ask(new FormClient(site()), "someone-else@example.org").statusCode())
                .isEqualTo(429);
        // The proxy of the site says who asks.
        assertThat(ask(new FormClient(site(), "X-Forwarded-For", "203.0.113.7"), "someone-else@example.org")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void noParameterLeadsElsewhereAfterSigningIn() {
        FormClient client = new FormClient(site());
        String path = staff.link(staff.person("auditor", "", ""));
        client.get(path + "?next=https://evil.example");
        HttpResponse<String> answer = client.post(
                path, "next", "https://evil.example", "continue", "//evil.example", "url", "https://evil.example");
        assertThat(answer.headers().firstValue("Location")).contains("/en/my/day");
    }

    @Test
    void aSessionEndsAfterTwoHoursWithoutUseAndAfterTwelveInAnyCase() {
        for (String aged : List.of(
                "last_access_time = last_access_time - 7201000",
                "creation_time = creation_time - 12 * 3600000 - 1000")) {
            UUID person = staff.person("administrator", "", "");
            FormClient client = staff.signIn(person);
            assertThat(client.get("/en").body()).contains("Signed in as");
            sql.sql("UPDATE people.session SET " + aged + " WHERE principal_name = :person")
                    .param("person", person.toString())
                    .update();
            assertThat(client.get("/en").body()).doesNotContain("Signed in as");
        }
    }

    @Test
    void wherePeopleAreRealNobodySignsInAsAnInventedPersonNorStaysSignedIn() {
        UUID invented = staff.person("administrator", "", "");
        FormClient before = staff.signIn(invented);
        sql.sql("UPDATE people.person SET demo = true WHERE id = :person")
                .param("person", invented)
                .update();
        assertThat(before.get("/en/my-sign-in").statusCode()).isEqualTo(401);
        FormClient client = new FormClient(site());
        assertThat(client.get("/en/sign-in").body()).doesNotContain("/sign-in/demo", "demonstration");
        assertThat(client.post("/en/sign-in/demo", "person", invented.toString())
                        .statusCode())
                .isEqualTo(404);
        assertThat(client.get("/en").body()).doesNotContain("class=\"demonstration\"", "Signed in as");
    }

    @Test
    void everybodySeesWhereTheyAreSignedInAndSignsOutEverywhere() {
        UUID person = staff.person("expert", "", "");
        FormClient office = staff.signIn(person);
        FormClient stranger = staff.signedIn("expert", "", "");
        assertThat(new FormClient(site()).get("/en/my-sign-in").statusCode()).isEqualTo(401);
        for (int width : new int[] {DESK, PHONE}) {
            for (String language : List.of("en", "fr")) {
                Page page = window(width);
                page.navigate(staff.link(person));
                page.locator("main form button").click();
                page.navigate("/" + language + "/my-sign-in");
                assertThat(page.locator("main tbody tr").count()).isGreaterThanOrEqualTo(2);
                assertThat(page.locator("main .tag-ok").count()).isEqualTo(1);
                assertAccessible(page);
                assertNothingOverflows(page);
            }
        }
        office.get("/en/my-sign-in");
        FormClient home = staff.signIn(person);
        home.get("/en/my-sign-in");
        assertThat(home.post("/en/my-sign-in/end").statusCode()).isEqualTo(303);
        assertThat(office.get("/en/my-sign-in").statusCode()).isEqualTo(401);
        assertThat(home.get("/en/my-sign-in").statusCode()).isEqualTo(401);
        assertThat(stranger.get("/en/my-sign-in").statusCode()).isEqualTo(200);
    }
}
