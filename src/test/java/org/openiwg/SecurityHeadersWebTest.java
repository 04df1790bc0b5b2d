package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openiwg.Routes.Private;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The headers and the markup of every answer: public, private as whoever may, private as whoever may not, and errors. */
@TestPropertySource(properties = "openiwg.url=https://iwg.example")
class SecurityHeadersWebTest extends WebTest {

    private static final String BODY = "headed";

    /** The only pages that may run a script, a file of ours: browsers offer passkeys to scripts alone. */
    private static final Set<String> WITH_SCRIPT = Set.of("/sign-in", "/sign-in/passkey", "/my-sign-in/passkeys/new");

    private static final Pattern INLINE = Pattern.compile(
            "<script(?![^>]* src=\"/assets/)|<style| style=\"| on[a-z]+=\"|javascript:|<base |<iframe|<object");

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private void everyAnswer(BiConsumer<String, HttpResponse<String>> look) {
        Routes routes = new Routes(mapping);
        EverySide side = EverySide.of(BODY, register, site(), database.app(), routes);
        FormClient stranger = new FormClient(site(), "X-Forwarded-For", "203.0.113.7");
        for (String language : List.of("/en", "/fr")) {
            for (String page : routes.pages()) {
                look.accept(language + page, stranger.get(language + page));
            }
            for (String path : List.of("/nowhere", "/about?as-of=x", "/bodies/nobody", "/record/999999999")) {
                look.accept(language + path, stranger.get(language + path));
            }
        }
        for (String path : routes.data()) {
            look.accept(path, stranger.get(path));
        }
        for (String path : List.of("/api/v1/nothing", "/x", "/api/v1/bodies?limit=x", "/assets/none.css")) {
            look.accept(path, stranger.get(path));
        }
        privateAnswers(look, routes, side, stranger);
    }

    private static void privateAnswers(
            BiConsumer<String, HttpResponse<String>> look, Routes routes, EverySide side, FormClient stranger) {
        Map<String, FormClient> people = side.people();
        for (Private route : routes.privateRoutes()) {
            String path = "/en" + side.address(route);
            look.accept("stranger " + path, route.reads() ? stranger.get(path) : stranger.post(path));
            for (String role : EverySide.rolesWith(route.needs())) {
                FormClient client = people.get(role);
                if (client != null && route.reads()) {
                    look.accept(role + " " + path, client.get(path));
                }
            }
            FormClient auditor = EverySide.oneWith("nothing", people);
            look.accept(
                    "auditor " + path,
                    route.reads() ? auditor.get(path) : auditor.withoutToken().post(path));
        }
    }

    @Test
    void noAnswerAllowsAnInlineScriptAndOnlyThePagesOfPasskeysRunAFileOfOurs() {
        everyAnswer((path, answer) -> {
            String policy = header(answer, "Content-Security-Policy");
            assertThat(policy)
                    .as(path)
                    .startsWith("default-src 'none'")
                    .contains("base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe", "*", "http:", "https:", "nonce", "data: 'self'");
            String page = path.replaceAll("^[a-z]+ /", "/")
                    .replaceAll("^/(en|fr)", "")
                    .replaceAll("\\?.*", "");
            if (policy.contains("script-src")) {
                assertThat(WITH_SCRIPT).as(path + " may run scripts").contains(page);
                assertThat(policy).contains("script-src 'self'");
            }
            if (header(answer, "Content-Type").startsWith("text/html")) {
                assertThat(INLINE.matcher(answer.body()).find()).as(path).isFalse();
                assertThat(answer.body().contains("<script")).as(path).isEqualTo(policy.contains("script-src"));
            }
        });
    }

    @Test
    void noAnswerCanBeFramedSniffedOrTellsWhereAReaderCameFrom() {
        everyAnswer((path, answer) -> {
            assertThat(header(answer, "X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(header(answer, "Referrer-Policy")).as(path).isEqualTo("no-referrer");
            assertThat(header(answer, "Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
            assertThat(header(answer, "Cross-Origin-Resource-Policy")).as(path).isEqualTo("same-origin");
            assertThat(header(answer, "Permissions-Policy")).as(path).contains("camera=()");
            assertThat(header(answer, "Server") + header(answer, "X-Powered-By"))
                    .as(path)
                    .isEmpty();
            if (!answer.body().isEmpty()) {
                String type = header(answer, "Content-Type");
                assertThat(type).as(path).isNotEmpty();
                if (type.startsWith("text/")) {
                    assertThat(type).as(path).containsIgnoringCase("charset=utf-8");
                }
            }
        });
    }

    @Test
    void whatIsNotForEveryoneIsKeptByNobodyAndReadByNoOtherSite() {
        Routes routes = new Routes(mapping);
        EverySide side = EverySide.of(BODY, register, site(), database.app(), routes);
        privateAnswers(
                (path, answer) -> {
                    String caching = header(answer, "Cache-Control");
                    if (answer.statusCode() != 303) {
                        assertThat(caching).as(path).contains("no-store").doesNotContain("public", "max-age");
                    }
                    assertThat(header(answer, "Access-Control-Allow-Origin"))
                            .as(path)
                            .isEmpty();
                    assertThat(header(answer, "Access-Control-Allow-Credentials"))
                            .as(path)
                            .isEmpty();
                },
                routes,
                side,
                new FormClient(site(), "X-Forwarded-For", "203.0.113.7", "Origin", "https://evil.example"));
    }

    @Test
    void whoeverIsSignedInIsAnsweredForThisSiteAloneAndNeverFromACache() {
        FormClient member = new Staff(site(), database.app()).signedIn("representative", BODY, "fisheries");
        Routes routes = new Routes(mapping);
        for (String path : routes.data()) {
            HttpResponse<String> answer = member.get(path, "Origin", "https://evil.example");
            assertThat(header(answer, "Access-Control-Allow-Origin")).as(path).isEmpty();
            assertThat(header(answer, "Access-Control-Allow-Credentials"))
                    .as(path)
                    .isEmpty();
        }
        for (String page : routes.onePerPage()) {
            HttpResponse<String> answer = member.get("/en" + page);
            assertThat(header(answer, "Cache-Control")).as(page).isEqualTo("no-store");
        }
    }

    @Test
    void overHttpsEveryAnswerTellsBrowsersToStayThere() {
        FormClient proxied = new FormClient(site(), "X-Forwarded-Proto", "https");
        for (String path : List.of("/en", "/en/sign-in", "/nowhere", "/api/v1/bodies", "/en/people", "/assets/none")) {
            assertThat(header(proxied.get(path), "Strict-Transport-Security"))
                    .as(path)
                    .isEqualTo("max-age=31536000; includeSubDomains");
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        HttpHeaders headers = answer.headers();
        return headers.firstValue(name).orElse("");
    }
}
