package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The session and its cookie. */
@TestPropertySource(properties = "openiwg.url=https://iwg.example")
class SecuritySessionWebTest extends WebTest {

    private static final String[] BY_HTTPS = {"X-Forwarded-Proto", "https"};

    @Autowired
    private Database database;

    private Staff staff;

    @BeforeEach
    void open() {
        staff = new Staff(site(), database.app());
    }

    private static String cookieIn(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("");
    }

    private static String valueIn(HttpResponse<String> answer) {
        return cookieIn(answer).replaceAll("^[^=]*=([^;]*).*", "$1");
    }

    @Test
    void overHttpsTheCookieIsHeldToThisHostAndHttpsAndHiddenFromScripts() {
        String cookie = cookieIn(new FormClient(site(), BY_HTTPS).get("/en/sign-in"));
        assertThat(cookie).startsWith("__Host-session=");
        assertThat(List.of(cookie.split("; ", -1)).subList(1, cookie.split("; ", -1).length))
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .noneMatch(attribute -> attribute.startsWith("Domain"))
                .noneMatch(attribute -> attribute.startsWith("Max-Age") || attribute.startsWith("Expires"));
    }

    @Test
    void overPlainHttpTheCookieIsHiddenFromScriptsAndNotSentAlongFromElsewhere() {
        String cookie = cookieIn(new FormClient(site()).get("/en/sign-in"));
        assertThat(cookie).startsWith("session=").contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(cookie).doesNotContain("Domain");
    }

    @Test
    void aCookieOfPlainHttpIsNoSessionOverHttps() {
        FormClient client = staff.signedIn("auditor", "", "");
        String session = client.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("session"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
        String[] smuggled = {"Cookie", "session=" + session, "X-Forwarded-Proto", "https"};
        assertThat(get("/en/my-sign-in", "Cookie", "session=" + session).status())
                .isEqualTo(200);
        assertThat(get("/en/my-sign-in", smuggled).status()).isEqualTo(401);
    }

    /** Session fixation: what somebody else prepared never becomes the session of whoever signs in. */
    @Test
    void theSessionBeforeSigningInIsNotTheOneAfterwards() {
        FormClient client = new FormClient(site());
        String link = staff.link(staff.person("auditor", "", ""));
        String before = valueIn(client.get(link));
        HttpResponse<String> signedIn = client.post(link);
        String after = valueIn(signedIn);
        assertThat(before).isNotEmpty();
        assertThat(after).isNotEmpty().isNotEqualTo(before);
        assertThat(get("/en/my-sign-in", "Cookie", "session=" + after).status()).isEqualTo(200);
        assertThat(get("/en/my-sign-in", "Cookie", "session=" + before).status())
                .isEqualTo(401);
    }

    @Test
    void aSessionThatSomebodyMadeUpIsNotTaken() {
        String madeUp = "MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAw";
        HttpResponse<String> answer = new FormClient(site(), "Cookie", "session=" + madeUp).get("/en/sign-in");
        assertThat(valueIn(answer)).isNotEmpty().isNotEqualTo(madeUp);
        for (String path : List.of(
                "/en/my-sign-in;jsessionid=" + madeUp,
                "/en/my-sign-in;session=" + madeUp,
                "/en/my-sign-in?session=" + madeUp)) {
            Answer asked = get(path);
            assertThat(asked.status()).as(path).isIn(400, 401, 404);
            assertThat(asked.header("Set-Cookie")).as(path).doesNotContain(madeUp);
        }
    }

    @Test
    void aCookieThatIsNoNameOfASessionIsNoFailure() {
        for (String value : List.of(
                "AAAAAAAA",
                "!!!",
                "%00",
                "MDAwMA==",
                "Jw==",
                "w6k=",
                "/////w==",
                "AAAA".repeat(900),
                "\"x\"",
                "=",
                "")) {
            for (String name : List.of("session", "__Host-session")) {
                Answer answer = get("/en/my-sign-in", "Cookie", name + "=" + value);
                assertThat(answer.status()).as(name + "=" + value).isEqualTo(401);
                assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
                assertThat(get("/en/about", "Cookie", name + "=" + value).status())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void aSessionIsNamedByRandomBitsAloneAndNoPageShowsThem() {
        FormClient client = staff.signedIn("auditor", "", "");
        String page = client.get("/en/my-sign-in").body();
        String cookie =
                client.cookies().getCookieStore().getCookies().getFirst().getValue();
        String id = new String(Base64.getDecoder().decode(cookie), StandardCharsets.US_ASCII);
        assertThat(Base64.getUrlDecoder().decode(id)).hasSize(27);
        assertThat(page).doesNotContain(cookie, id);
    }

    @Test
    void whoeverSignsOutIsOutAtOnceAndTheBrowserIsToldToForget() {
        FormClient client = staff.signedIn("auditor", "", "");
        String session =
                client.cookies().getCookieStore().getCookies().getFirst().getValue();
        client.get("/en/my-sign-in");
        HttpResponse<String> out = client.post("/en/sign-out");
        assertThat(out.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
        assertThat(get("/en/my-sign-in", "Cookie", "session=" + session).status())
                .isEqualTo(401);
    }

    @Test
    void whatSomebodyMayDoEndsWithTheirPostAtTheNextRequest() {
        UUID person = staff.person("auditor", "", "");
        FormClient client = staff.signIn(person);
        assertThat(client.get("/en/my-sign-in").statusCode()).isEqualTo(200);
        JdbcClient.create(database.owner())
                .sql("UPDATE people.holding SET until = date '2002-01-01' WHERE person = :person")
                .param("person", person)
                .update();
        assertThat(client.get("/en/my-sign-in").statusCode()).isEqualTo(403);
    }
}
