package org.openiwg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openiwg.Routes.Private;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Parameters, fields and parts of addresses that no page of ours sends: for every route, whatever it asks for. */
@TestPropertySource(properties = "openiwg.url=https://iwg.example")
class SecurityParametersWebTest extends WebTest {

    private static final String BODY = "given-strange-things";

    private static final List<String> HOSTILE = List.of(
            "'",
            "\"",
            "' OR '1'='1",
            "1; DROP TABLE people.person; --",
            "1) UNION SELECT null--",
            "'||pg_sleep(9)||'",
            "\\",
            "%",
            "_%_",
            "$1",
            ":name",
            "?",
            "\u0000",
            "\ud83d\ude00\u202e",
            "-1",
            "99999999999999999999",
            "1e9",
            "../../etc/passwd",
            "{{7*7}}",
            "<b>",
            "a\r\nX-Injected: 1",
            "x".repeat(5_000));

    private static final int THIRD = 3;
    private static final int PARTS = 2;

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

    /** Every name of a parameter that any route asks for, and those that pages have in their forms. */
    private Set<String> parameters(EverySide side, Map<String, FormClient> people) {
        Set<String> names = new TreeSet<>(Set.of("as-of", "page", "version", "seen", "text", "kind", "state"));
        mapping.getHandlerMethods().forEach((route, method) -> {
            for (MethodParameter parameter : method.getMethodParameters()) {
                RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
                if (asked != null) {
                    parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
                    String name = asked.name().isEmpty() ? parameter.getParameterName() : asked.name();
                    names.add(String.valueOf(name));
                }
            }
        });
        for (Private route : new Routes(mapping).privateRoutes()) {
            if (route.reads()) {
                String page = EverySide.oneWith(route.needs(), people)
                        .get("/en" + side.address(route))
                        .body();
                WebForm.in(page).forEach(form -> names.addAll(form.fields().keySet()));
            }
        }
        names.removeAll(Set.of("", "_csrf"));
        assertThat(names).contains("workbook", "hash", "title_en", "email");
        return names;
    }

    /** For each address a third of what is hostile, in turn: there are more addresses of every kind than things to try. */
    private static List<String> some(int turn) {
        List<String> some = new ArrayList<>();
        for (int i = turn % THIRD; i < HOSTILE.size(); i += THIRD) {
            some.add(HOSTILE.get(i));
        }
        return some;
    }

    @Test
    void noParameterOfAnyPublicAddressReachesAnInterpreter() {
        EverySide side = side();
        Set<String> names = parameters(side, side.people());
        Routes routes = new Routes(mapping);
        List<String> addresses = new ArrayList<>(routes.data());
        routes.onePerPage().forEach(page -> addresses.add("/en" + page));
        int turn = 0;
        for (String address : addresses) {
            String path = address.replaceAll("\\?.*", "");
            for (String value : some(turn++)) {
                StringBuilder query = new StringBuilder(path).append('?');
                names.forEach(name -> {
                    if (!name.equals("as-of")) {
                        query.append(encoded(name))
                                .append('=')
                                .append(encoded(value))
                                .append('&');
                    }
                });
                if (query.length() < 7_000) {
                    assertHarmless(query.toString(), get(query.toString()));
                }
                String one = path + "?text=" + encoded(value) + "&kind=" + encoded(value);
                assertHarmless(one, get(one));
            }
        }
    }

    private static void assertHarmless(String path, Answer answer) {
        assertThat(answer.status()).as(path).isLessThan(500);
        assertThat(answer.header("X-Injected")).as(path).isEmpty();
        assertThat(answer.text()).as(path).doesNotContain("PSQLException", "org.postgresql", "java.lang.");
    }

    @Test
    void noParameterOfAnyPrivateAddressReachesAnInterpreter() {
        EverySide side = side();
        Map<String, FormClient> people = side.people();
        Set<String> names = parameters(side, people);
        int turn = 0;
        for (Private route : new Routes(mapping).privateRoutes()) {
            if (route.address().contains("/end") || route.address().contains("/sign-out")) {
                continue;
            }
            FormClient client = EverySide.oneWith(route.needs(), people);
            String path = "/en" + side.address(route);
            for (String value : some(turn++)) {
                HttpResponse<String> answer;
                if (route.reads()) {
                    answer = client.get(path + "?text=" + encoded(value) + "&page=" + encoded(value));
                } else {
                    if (client.token().isEmpty()) {
                        client.get("/en/my-sign-in");
                    }
                    List<String> fields = new ArrayList<>();
                    names.forEach(name -> fields.addAll(List.of(name, value)));
                    answer = client.post(path, fields.toArray(String[]::new));
                }
                assertThat(answer.statusCode()).as(path + " with " + value).isLessThan(500);
            }
        }
        assertThat(org.springframework.jdbc.core.simple.JdbcClient.create(database.owner())
                        .sql("SELECT count(*) FROM people.person")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void everyPartOfEveryAddressMayBeAnythingWithoutAFailure() {
        EverySide side = side();
        FormClient client = side.person("secretariat");
        Set<String> paths = new LinkedHashSet<>();
        Routes routes = new Routes(mapping);
        routes.privateRoutes().forEach(route -> paths.add("/en" + side.address(route)));
        routes.onePerPage().forEach(page -> paths.add("/en" + page.replaceAll("\\?.*", "")));
        routes.data().forEach(data -> paths.add(data.replaceAll("\\?.*", "")));
        List<String> parts =
                List.of("'", "%27--", "%00", "..%2f..", "%252e%252e", "%0d%0aX-Injected:1", "%ff", "9".repeat(40));
        int turn = 0;
        for (String path : paths) {
            String[] segments = path.split("/", -1);
            for (int i = 1; i < segments.length; i++) {
                String before = segments[i];
                for (int some = 0; some < PARTS; some++) {
                    segments[i] = parts.get(turn++ % parts.size());
                    String answer = RawRequest.send(site(), "GET " + String.join("/", segments) + " HTTP/1.1");
                    assertThat(RawRequest.statusOf(answer))
                            .as(String.join("/", segments))
                            .isBetween(200, 499);
                    assertThat(answer.lines().takeWhile(line -> !line.isEmpty()))
                            .noneMatch(line -> line.startsWith("X-Injected"));
                }
                segments[i] = before;
            }
        }
        assertThat(client.get("/en/my-sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void aParameterThatIsGivenTwiceMeansNothingElseThanOnceOrIsRefused() {
        FormClient client = side().person("administrator");
        client.get("/en/people/posts/new");
        HttpResponse<String> twice = client.post("/en/people/posts/new", "role", "auditor", "role", "administrator");
        assertThat(twice.statusCode()).isEqualTo(303);
        assertThat(client.get(twice.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Auditor")
                .doesNotContain("<h1>Administrator");
        assertThat(get("/en/about?as-of=2008-03-31&as-of=2009-01-01").status()).isEqualTo(400);
        for (String page : new Routes(mapping).onePerPage()) {
            String path =
                    "/en" + page.replaceAll("\\?.*", "") + "?kind=a&kind=b&text=a&text=b&page=1&page=2&state=a&state=b";
            assertThat(get(path).status()).as(path).isLessThan(500);
        }
    }

    /** Mass assignment: what a form does not ask for is not set by sending it along. */
    @Test
    void aFieldThatAFormDoesNotAskForSetsNothing() {
        FormClient client = side().person("administrator");
        client.get("/en/people/persons/new");
        String id = "00000000-0000-4000-8000-00000000beef";
        assertThat(client.post(
                                "/en/people/persons/new",
                                "name",
                                "Mass Assigned",
                                "email",
                                "mass.assigned@example.org",
                                "language",
                                "en",
                                "id",
                                id,
                                "created",
                                "1990-01-01",
                                "role",
                                "administrator",
                                "posts[0].role",
                                "administrator",
                                "class.module.classLoader.x",
                                "1")
                        .statusCode())
                .isEqualTo(303);
        var sql = org.springframework.jdbc.core.simple.JdbcClient.create(database.owner());
        assertThat(sql.sql("SELECT count(*) FROM people.person WHERE id::text = :id OR created < '2000-01-01'")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(sql.sql("""
                        SELECT count(*) FROM people.holding h JOIN people.person p ON p.id = h.person
                        WHERE p.email = 'mass.assigned@example.org'
                        """).query(Long.class).single()).isZero();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
