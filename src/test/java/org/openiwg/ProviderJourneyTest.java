package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in with the account of an OpenID provider, true ones and false ones. */
class ProviderJourneyTest extends OtherSiteJourneyTest {

    private static final String BACK = "/en/sign-in/provider/back";

    @Autowired
    private Database database;

    private JdbcClient sql;
    private Staff staff;
    private UUID person = UUID.randomUUID();

    @BeforeEach
    void someone() {
        sql = JdbcClient.create(database.app());
        staff = new Staff(site(), database.app());
        person = staff.person("auditor", "", "");
        PROVIDER.tellTheTruth();
        PROVIDER.email = emailOf(person);
        sql.sql("DELETE FROM people.attempt").update();
    }

    private String emailOf(UUID somebody) {
        return sql.sql("SELECT email FROM people.person WHERE id = :id")
                .param("id", somebody)
                .query(String.class)
                .single();
    }

    private FormClient stranger() {
        FormClient client = new FormClient(site());
        client.get("/en/sign-in");
        return client;
    }

    private static URI leave(FormClient client) {
        return URI.create(client.get("/en/sign-in/provider")
                .headers()
                .firstValue("Location")
                .orElseThrow());
    }

    /** Goes there and comes back. */
    private static HttpResponse<String> visit(FormClient client) {
        return client.get(BACK + PROVIDER.back(leave(client)));
    }

    private static boolean isIn(FormClient client) {
        return client.get("/en/my-sign-in").statusCode() == 200;
    }

    private static String refusalOf(FormClient client, HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Location")).contains("/en/sign-in");
        assertThat(isIn(client)).isFalse();
        String page = client.get("/en/sign-in").body();
        assertThat(page).contains("href=\"#provider\"");
        return page.substring(
                page.indexOf("href=\"#provider\">") + 17, page.indexOf("</a>", page.indexOf("#provider")));
    }

    @Test
    void someoneSignsInWithTheirAccountAndOutOfItAgainWithoutScriptByKeyboardInBothLanguages() {
        for (String language : List.of("en", "fr")) {
            for (int width : new int[] {DESK, PHONE}) {
                someone();
                Page page = windowWithoutScript(width);
                page.navigate("/" + language + "/sign-in");
                page.locator("#provider").press("Enter");
                assertThat(page.locator(".signed-in").textContent()).contains("auditor of");
                assertThat(page.url()).contains("/" + language);
                page.navigate("/" + language + "/my-sign-in");
                assertThat(page.locator("#sessions ~ table").textContent())
                        .contains(language.equals("en") ? "With the organisation’s account" : "Par le compte");
                page.locator("form[action$='/unlink'] button").press("Enter");
                assertThat(page.locator("form[action$='/unlink']").count()).isZero();
                page.locator(".signed-in button").press("Enter");
                assertThat(page.url()).endsWith("/" + language + "/sign-in/ended");
                assertThat(page.locator("main a.button").getAttribute("href"))
                        .startsWith(PROVIDER.issuer() + "/end?client_id=openiwg&post_logout_redirect_uri=http");
            }
        }
    }

    @Test
    void itsPagesAreAccessibleAndFitAlsoWhenSomebodyIsRefused() {
        for (String language : List.of("en", "fr")) {
            for (int width : new int[] {DESK, PHONE}) {
                someone();
                Page page = window(width);
                PROVIDER.email = "nobody@example.org";
                page.navigate("/" + language + "/sign-in");
                page.locator("#provider").click();
                assertThat(page.locator(".errors").isVisible()).isTrue();
                assertAccessible(page);
                assertNothingOverflows(page);
                picture(page, "provider-refused-" + language + "-" + width);
                PROVIDER.email = emailOf(person);
                page.locator("#provider").click();
                page.navigate("/" + language + "/my-sign-in");
                assertAccessible(page);
                assertNothingOverflows(page);
                picture(page, "provider-mine-" + language + "-" + width);
                page.locator(".signed-in button").click();
                assertAccessible(page);
                assertNothingOverflows(page);
                picture(page, "provider-ended-" + language + "-" + width);
            }
        }
    }

    @Test
    void itIsAskedWithACodeAProofANonceAndAStateAndTheSessionAfterwardsIsANewOne() {
        FormClient client = stranger();
        String before =
                client.cookies().getCookieStore().getCookies().getFirst().getValue();
        URI asked = leave(client);
        assertThat(asked.toString()).startsWith(PROVIDER.issuer() + "/authorize?");
        assertThat(asked.getQuery())
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=", "nonce=", "state=")
                .contains("scope=openid email", "redirect_uri=" + site() + BACK)
                .doesNotContain("prompt=");
        assertThat(client.get(BACK + PROVIDER.back(asked)).headers().firstValue("Location"))
                .contains("/en/my/day");
        assertThat(isIn(client)).isTrue();
        assertThat(client.cookies().getCookieStore().getCookies().getFirst().getValue())
                .isNotEqualTo(before);
        assertThat(isIn(new FormClient(site(), "Cookie", "session=" + before))).isFalse();
    }

    @Test
    void aTokenThatLiesInAnyPartSignsNobodyIn() {
        Map<String, UnaryOperator<JWTClaimsSet.Builder>> lies = new LinkedHashMap<>();
        lies.put("the nonce of another visit", claims -> claims.claim("nonce", "another"));
        lies.put("no nonce", claims -> claims.claim("nonce", null));
        lies.put("for another site", claims -> claims.audience("another"));
        lies.put(
                "for two sites, made for the other",
                claims ->
                        claims.audience(List.of(TestProvider.CLIENT, "another")).claim("azp", "another"));
        lies.put(
                "expired",
                claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120))));
        lies.put("never expires", claims -> claims.expirationTime(null));
        lies.put("of another issuer", claims -> claims.issuer("https://evil.example"));
        lies.put(
                "not yet valid",
                claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(600))));
        lies.put("of nobody", claims -> claims.subject(null));
        lies.forEach((what, lie) -> {
            PROVIDER.lie = lie;
            FormClient client = stranger();
            assertThat(refusalOf(client, visit(client))).as(what).contains("not what was asked for");
        });
        PROVIDER.tellTheTruth();
        PROVIDER.signsWithAnotherKey = true;
        FormClient client = stranger();
        assertThat(refusalOf(client, visit(client))).contains("not what was asked for");
        assertThat(sql.sql("SELECT count(*) FROM people.provider_account WHERE person = :person")
                        .param("person", person)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aVisitEndsOnceInTheSessionThatBeganItWithItsOwnState() {
        FormClient client = stranger();
        URI asked = leave(client);
        String back = PROVIDER.back(asked);
        FormClient thief = stranger();
        assertThat(refusalOf(thief, thief.get(BACK + back))).contains("not what was asked for");
        leave(thief);
        assertThat(refusalOf(thief, thief.get(BACK + back))).contains("not what was asked for");
        String forged = back.replaceAll("state=.*", "state=forged");
        assertThat(refusalOf(client, client.get(BACK + forged))).contains("not what was asked for");
        // The visit is over, also for what would have been right.
        assertThat(refusalOf(client, client.get(BACK + back))).contains("not what was asked for");
        FormClient second = stranger();
        URI again = leave(second);
        String replayed = PROVIDER.back(again);
        assertThat(second.get(BACK + replayed).headers().firstValue("Location")).contains("/en/my/day");
        FormClient third = stranger();
        String stateOfThird = PROVIDER.back(leave(third)).replaceAll(".*state=", "");
        assertThat(refusalOf(third, third.get(BACK + replayed.replaceAll("state=.*", "state=" + stateOfThird))))
                .contains("not what was asked for");
        FormClient mixed = stranger();
        assertThat(refusalOf(mixed, mixed.get(BACK + PROVIDER.back(leave(mixed)) + "&iss=https%3A%2F%2Fevil.example")))
                .contains("not what was asked for");
        FormClient declined = stranger();
        leave(declined);
        assertThat(refusalOf(declined, declined.get(BACK + "?error=access_denied&state=x")))
                .contains("You were not signed in there");
    }

    @Test
    void onlyAVerifiedAddressOfSomebodyHereLetsInAndTheProviderGivesNoRoles() {
        FormClient client = stranger();
        PROVIDER.emailVerified = false;
        assertThat(refusalOf(client, visit(client))).contains("no e-mail address that was verified");
        PROVIDER.emailVerified = true;
        PROVIDER.email = "nobody@example.org";
        assertThat(refusalOf(client, visit(client))).contains("Ask the administrator");
        assertThat(sql.sql("SELECT count(*) FROM people.person WHERE email = 'nobody@example.org'")
                        .query(Long.class)
                        .single())
                .isZero();
        PROVIDER.email = emailOf(person);
        visit(client);
        assertThat(isIn(client)).isTrue();
        assertThat(client.get("/en/people").statusCode()).isEqualTo(403);
    }

    @Test
    void afterTheFirstTimeTheAccountCountsAndNotItsAddress() {
        visit(stranger());
        String first = PROVIDER.subject;
        // The address went to somebody else there, who gets nothing of it here.
        PROVIDER.subject = UUID.randomUUID().toString();
        FormClient successor = stranger();
        assertThat(refusalOf(successor, visit(successor))).contains("Another account stands for");
        // The first has another address now, even an unverified one of somebody else here, and stays who they are.
        PROVIDER.subject = first;
        UUID other = staff.person("expert", "", "");
        PROVIDER.email = emailOf(other);
        PROVIDER.emailVerified = false;
        FormClient same = stranger();
        visit(same);
        assertThat(same.get("/en").body()).contains("Signed in as auditor of");
    }

    @Test
    void whoHasToProveItAgainMustHaveProvedItNow() {
        UUID chief = staff.person("administrator", "", "");
        PROVIDER.email = emailOf(chief);
        FormClient client = stranger();
        visit(client);
        sql.sql("UPDATE people.session SET creation_time = creation_time - 601000 WHERE principal_name = :person")
                .param("person", chief.toString())
                .update();
        assertThat(client.get("/en/people/persons/new").headers().firstValue("Location"))
                .contains("/en/sign-in");
        PROVIDER.proved = Instant.now().minusSeconds(3600);
        URI asked = leave(client);
        assertThat(asked.getQuery()).contains("prompt=login", "max_age=0");
        assertThat(client.get(BACK + PROVIDER.back(asked)).headers().firstValue("Location"))
                .contains("/en/sign-in");
        assertThat(client.get("/en/sign-in").body()).contains("prove again who you are");
        PROVIDER.lie = claims -> claims.claim("auth_time", null);
        visit(client);
        assertThat(client.get("/en/people/persons/new").statusCode()).isEqualTo(303);
        PROVIDER.lie = UnaryOperator.identity();
        PROVIDER.proved = Instant.now();
        assertThat(visit(client).headers().firstValue("Location")).contains("/en/people/persons/new");
        assertThat(client.get("/en/people/persons/new").statusCode()).isEqualTo(200);
    }

    @Test
    void aPageElsewhereSendsNobodyThereWhoDidNotPressTheButton() {
        for (String from : List.of("cross-site", "same-site")) {
            HttpResponse<String> answer = stranger().get("/en/sign-in/provider", "Sec-Fetch-Site", from);
            assertThat(answer.headers().firstValue("Location")).as(from).contains("/en/sign-in");
        }
        for (String from : List.of("same-origin", "none")) {
            HttpResponse<String> answer = stranger().get("/en/sign-in/provider", "Sec-Fetch-Site", from);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(from)
                    .startsWith(PROVIDER.issuer());
        }
    }

    @Test
    void itsAddressesAreCounted() {
        FormClient client = stranger();
        int status = 303;
        for (int i = 0; i < 61 && status == 303; i++) {
            status = client.get("/en/sign-in/provider").statusCode();
        }
        assertThat(status).isEqualTo(429);
        assertThat(client.get(BACK).statusCode()).isEqualTo(429);
    }
}
