package org.openiwg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openiwg.Routes.Private;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Requests that no page of ours makes: other methods, other ways to write an address, other ends. */
@TestPropertySource(properties = "openiwg.url=https://iwg.example")
class SecurityRequestsWebTest extends WebTest {

    private static final String BODY = "asked-strangely";
    private static final String ELSEWHERE = "https://evil.example/x";

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private EverySide side() {
        return EverySide.of(BODY, register, site(), database.app(), new Routes(mapping));
    }

    @Test
    void onlyTheMethodsOfARouteDoAnything() {
        EverySide side = side();
        FormClient administrator = side.person("administrator");
        Routes routes = new Routes(mapping);
        Set<String> paths = new LinkedHashSet<>(routes.data());
        routes.onePerPage().forEach(page -> paths.add("/en" + page));
        routes.privateRoutes().forEach(route -> paths.add("/en" + side.address(route)));
        for (String path : paths) {
            for (String method : List.of("TRACE", "PUT", "DELETE", "PATCH", "CONNECT", "PROPFIND", "get", "XYZZY")) {
                String answer = RawRequest.send(site(), method + " " + path + " HTTP/1.1\r\nX-Secret: echo-me");
                assertThat(RawRequest.statusOf(answer)).as(method + " " + path).isIn(400, 403, 404, 405, 501);
                assertThat(answer).as(method + " " + path).doesNotContain("echo-me");
            }
        }
        administrator.get("/en/people/posts/new");
        for (Private route : routes.privateRoutes()) {
            if (route.reads() && !routes.privateRoutes().contains(changing(route))) {
                String path = "/en" + side.address(route);
                int status = administrator
                        .post(path, "_method", "GET", "X-HTTP-Method-Override", "GET")
                        .statusCode();
                assertThat(status).as("POST " + path).isNotIn(200, 303);
            }
        }
    }

    private static Private changing(Private route) {
        return new Private(false, route.pattern(), route.address(), route.needs(), route.ownProof());
    }

    /** Path traversal, and other ways to write an address. */
    @Test
    void noWayToWriteAnAddressLeadsToAFileOrAroundARefusal() {
        for (String path : List.of(
                "/assets/../application.properties",
                "/assets/..%2fapplication.properties",
                "/assets/%2e%2e/application.properties",
                "/assets/%c0%ae%c0%ae/application.properties",
                "/assets/..%5capplication.properties",
                "/../../../../etc/passwd",
                "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                "/log/tile/0/..%2f..%2f..%2fetc/passwd",
                "/log/tile/../../../../etc/passwd",
                "/log/tile/0/%2e%2e/%2e%2e/log.key",
                "/bodies/..%2f..%2fetc/acts.csv",
                "/record/files/..%2f..%2fetc%2fpasswd",
                "/feeds/en/..%2f..%2f/acts.atom",
                "/en/import/..%2f..%2f..%2flog.key",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/web.xml",
                "/.git/config",
                "/.env",
                "/actuator",
                "/actuator/env",
                "/h2-console",
                "/swagger-ui.html",
                "/error?path=/etc/passwd",
                "file:///etc/passwd")) {
            String answer = RawRequest.send(site(), "GET " + path + " HTTP/1.1");
            assertThat(RawRequest.statusOf(answer)).as(path).isIn(400, 401, 403, 404);
            assertThat(answer)
                    .as(path)
                    .doesNotContain("root:x:0", "spring.application", "PRIVATE+KEY", "Manifest-Version");
        }
        for (String path : List.of(
                "/en/people/",
                "/en//people",
                "//en/people",
                "/en/./people",
                "/en/x/../people",
                "/en/people;a=b",
                "/en;a=b/people",
                "/en/people;.css",
                "/en/people%3b.css",
                "/en/people%2f",
                "/en/%70eople",
                "/EN/people",
                "/en/People",
                "/en/people.json",
                "/en/people.css",
                "/en/people?x=.css",
                "/en/people#x",
                "/en/people%00",
                "/en/people%20",
                "/en\\people")) {
            String answer = RawRequest.send(site(), "GET " + path + " HTTP/1.1");
            assertThat(RawRequest.statusOf(answer)).as(path).isNotEqualTo(200);
            assertThat(answer).as(path).doesNotContain("People and posts");
        }
    }

    /** Request smuggling: two servers in a row must never disagree about where a request ends. */
    @Test
    void aRequestWhoseEndIsInDoubtIsRefused() {
        for (String lengths : List.of(
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: 5, 6",
                "Content-Length: +5",
                "Content-Length: 5 5",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding: xchunked",
                "Content-Length : 5")) {
            String answer = RawRequest.send(site(), "POST /en/sign-in HTTP/1.1\r\n" + lengths);
            assertThat(RawRequest.statusOf(answer)).as(lengths).isIn(400, 501);
        }
        String both = RawRequest.send(
                site(),
                "POST /en/sign-in HTTP/1.1\r\nContent-Length: 60\r\nTransfer-Encoding: chunked\r\nX: y\r\n"
                        + "Host: localhost\r\n\r\n0\r\n\r\nGET /en/people HTTP/1.1");
        assertThat(both).contains("Connection: close").doesNotContain("HTTP/1.1 401");
    }

    @Test
    void noParameterOrHeaderSendsAReaderElsewhere() {
        EverySide side = side();
        FormClient administrator = side.person("administrator");
        String parameters =
                "?next=E&url=E&return=E&returnTo=E&return_to=E&continue=E&redirect=E&redirect_uri=E&goto=E&to=E"
                        .replace("E", encoded(ELSEWHERE));
        Routes routes = new Routes(mapping);
        List<String> paths = new ArrayList<>(routes.data());
        routes.onePerPage().forEach(page -> paths.add("/en" + page));
        routes.privateRoutes().stream()
                .filter(route -> route.reads())
                .forEach(route -> paths.add("/en" + side.address(route)));
        for (String path : paths) {
            String asked = path.replaceAll("\\?.*", "") + parameters;
            HttpResponse<String> answer =
                    administrator.get(asked, "Referer", ELSEWHERE, "X-Forwarded-Host", "evil.example");
            assertStays(asked, answer.headers().firstValue("Location").orElse("/"));
            assertThat(answer.body()).as(asked).doesNotContain("href=\"https://evil.example");
        }
        for (String path : List.of(
                "//evil.example", "//evil.example/en", "/\\evil.example", "/en//evil.example", "/%2f/evil.example")) {
            String answer = RawRequest.send(site(), "GET " + path + " HTTP/1.1");
            answer.lines()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.startsWith("Location:"))
                    .forEach(line -> assertStays(path, line.substring(9).strip()));
        }
        administrator.get("/en/people/posts/new");
        for (Private route : routes.privateRoutes()) {
            if (!route.reads()
                    && !route.address().contains("/end")
                    && !route.address().contains("/sign-out")) {
                String path = "/en" + side.address(route);
                HttpResponse<String> answer = administrator.post(
                        path,
                        "next",
                        ELSEWHERE,
                        "url",
                        ELSEWHERE,
                        "return",
                        ELSEWHERE,
                        "continue",
                        ELSEWHERE,
                        "to",
                        "//evil.example");
                assertStays(path, answer.headers().firstValue("Location").orElse("/"));
            }
        }
    }

    private static void assertStays(String path, String location) {
        assertThat(location)
                .as("where " + path + " leads")
                .matches("/(?![/\\\\]).*|/")
                .doesNotContain("\r", "\n");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
