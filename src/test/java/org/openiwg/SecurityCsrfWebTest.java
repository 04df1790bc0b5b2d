package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openiwg.Routes.Private;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Cross-site request forgery: no route changes anything without the token that its own session was given. */
@TestPropertySource(properties = "openiwg.url=https://iwg.example")
class SecurityCsrfWebTest extends WebTest {

    private static final String BODY = "forged-for";

    /** What changes by itself: sessions, what is counted, what is done beside serving, checkpoints. */
    private static final Set<String> RESTLESS =
            Set.of("session", "session_attributes", "attempt", "scheduled_tasks", "checkpoint", "one_time_link");

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void nothingThatChangesSomethingIsDoneWithoutTheTokenOfItsOwnSession() {
        Routes routes = new Routes(mapping);
        EverySide side = EverySide.of(BODY, register, site(), database.app(), routes);
        Map<String, FormClient> people = side.people();
        FormClient another = side.person("secretariat");
        another.get("/en/bodies/" + BODY + "/desk/new/context.noted");
        String foreign = another.token();
        assertThat(foreign).isNotEmpty();

        List<Private> changing = routes.privateRoutes().stream()
                .filter(route -> !route.reads() && !route.ownProof())
                .toList();
        assertThat(changing).hasSizeGreaterThan(10);
        Map<String, String> before = database();
        for (Private route : changing) {
            FormClient client = EverySide.oneWith(route.needs(), people);
            for (String language : List.of("/en", "/fr")) {
                String path = language + side.address(route);
                client.withoutToken();
                assertThat(client.post(path).statusCode())
                        .as(path + " without a token")
                        .isEqualTo(403);
                client.withoutToken();
                assertThat(client.upload(path, FormClient.Upload.of("file", "a.txt", "x"))
                                .statusCode())
                        .as(path + " with a file and without a token")
                        .isEqualTo(403);
                assertThat(client.withToken(foreign).post(path).statusCode())
                        .as(path + " with the token of another session")
                        .isEqualTo(403);
            }
        }
        assertThat(database()).isEqualTo(before);
    }

    @Test
    void whatBringsItsOwnProofIsOpenToEverybodyAndDoesNothingWithoutIt() {
        Routes routes = new Routes(mapping);
        EverySide side = EverySide.of(BODY, register, site(), database.app(), routes);
        Map<String, FormClient> people = side.people();
        List<Private> open =
                routes.privateRoutes().stream().filter(Private::ownProof).toList();
        assertThat(open).isNotEmpty().allMatch(route -> route.needs().isEmpty() && !route.reads());
        Map<String, String> before = database();
        for (Private route : open) {
            people.forEach((role, client) -> assertThat(client.withoutToken()
                            .post("/en" + side.address(route))
                            .statusCode())
                    .as(route + " as " + role)
                    .isIn(404, 410, 422));
        }
        assertThat(database()).isEqualTo(before);
    }

    @Test
    void noAddressThatIsOnlyReadChangesAnything() {
        Routes routes = new Routes(mapping);
        EverySide side = EverySide.of(BODY, register, site(), database.app(), routes);
        Map<String, FormClient> people = side.people();
        Map<String, String> before = database();
        for (Private route : routes.privateRoutes()) {
            if (!route.reads()) {
                String path = "/en" + side.address(route) + "?until=2020-01-01&name=x&seen=1";
                for (FormClient client : people.values()) {
                    assertThat(client.get(path).statusCode()).as("GET " + path).isLessThan(500);
                }
            }
        }
        assertThat(database()).isEqualTo(before);
    }

    /**
     * Forms that people fill in without a session, so that nobody's could be misused: they carry a proof of their own, and without
     * it nothing is done either.
     */
    @Test
    void aFormForStrangersIsNotTakenWithoutItsOwnProof() {
        EverySide side = EverySide.of(BODY, register, site(), database.app(), new Routes(mapping));
        Set<String> proven = provenOtherwise();
        Map<String, String> before = database();
        for (Private route : new Routes(mapping).privateRoutes()) {
            if (!route.reads() && proven.contains(route.pattern())) {
                assertThat(route.needs()).as(route.pattern()).isEmpty();
                String path = "/en" + side.address(route);
                assertThat(new FormClient(site())
                                .post(path, "words", "x", "name", "x")
                                .statusCode())
                        .as(path)
                        .isNotIn(200, 303);
            }
        }
        assertThat(database()).isEqualTo(before);
    }

    private Set<String> provenOtherwise() {
        Set<String> patterns = new TreeSet<>();
        mapping.getHandlerMethods().forEach((route, method) -> {
            if (Arrays.stream(method.getMethod().getAnnotations())
                    .anyMatch(mark -> mark.annotationType().getSimpleName().equals("OwnProof"))) {
                patterns.addAll(route.getPatternValues());
            }
        });
        return patterns;
    }

    /** Every table with what is in it, as a digest. */
    private Map<String, String> database() {
        JdbcClient sql = JdbcClient.create(database.owner());
        Map<String, String> contents = new TreeMap<>();
        sql.sql("""
                        SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) FROM information_schema.tables
                        WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
                        """).query(String.class).list().stream()
                .filter(table -> !RESTLESS.contains(table.substring(table.indexOf('.') + 1)))
                .forEach(table -> contents.put(
                        table,
                        sql.sql("SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '' ORDER BY t::text)), '')"
                                        + " FROM " + table + " t")
                                .query(String.class)
                                .single()));
        assertThat(contents).containsKey("people.person");
        return contents;
    }
}
