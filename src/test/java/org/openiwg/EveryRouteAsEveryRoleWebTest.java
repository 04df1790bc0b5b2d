package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.Routes.Private;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.text.Messages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every private route, requested as every role of the table of permissions: open exactly when the table says so. */
class EveryRouteAsEveryRoleWebTest extends WebTest {

    private static final String BODY = "iwg-tip";
    private static final String[] FROM_AFAR = {"X-Forwarded-For", "203.0.113.7"};

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Database database;

    private final PermissionTable table = PermissionTable.read();
    private List<Private> routes = List.of();

    @DynamicPropertySource
    static void onlyForThisMachine(DynamicPropertyRegistry properties) {
        properties.add("server.address", () -> "127.0.0.1");
    }

    @BeforeEach
    void findTheRoutes() {
        routes = new Routes(mapping).privateRoutes();
        assertThat(routes).isNotEmpty();
    }

    @Test
    void everyPermissionThatARouteNamesIsALineOfTheTableWithWordsAndEveryLineIsUsed() {
        Set<String> named = new TreeSet<>();
        routes.forEach(route -> named.add(route.needs()));
        named.remove("");
        // What somebody may read on a page that is open to everyone, by record.Audience; and whether all of a body's
        // acts are
        // theirs to record, at a desk that those who record their own use too.
        named.addAll(List.of("read-members", "read-chairs", "record"));
        assertThat(named).isEqualTo(new TreeSet<>(table.permissions()));
        for (Language language : Language.values()) {
            assertThat(table.permissions())
                    .allSatisfy(permission -> assertThat(Messages.in(language).text("people.permission." + permission))
                            .isNotBlank());
        }
        for (String path : List.of("/en/permissions", "/fr/permissions")) {
            assertThat(get(path).status()).isEqualTo(200);
        }
    }

    @Test
    void aStrangerIsRefusedEverythingThatNeedsAPermissionAndToldWhereToSignIn() {
        FormClient stranger = new FormClient(site(), FROM_AFAR);
        takeAFormToken(stranger);
        for (Private route : routes) {
            HttpResponse<String> answer = ask(stranger, route, route.address());
            if (route.needs().isEmpty()) {
                assertOpen(route, "a stranger", answer.statusCode());
            } else if (route.reads()) {
                assertThat(answer.statusCode()).as(route + " as a stranger").isEqualTo(401);
                assertThat(answer.body()).contains("href=\"/en/sign-in\"");
            } else {
                assertThat(answer.statusCode()).as(route + " as a stranger").isEqualTo(403);
            }
            takeAFormToken(stranger);
        }
    }

    @Test
    void everyRoleIsLetInExactlyWhereTheTableSaysSo() {
        for (String role : table.roles()) {
            FormClient visitor = visitor(role, BODY);
            for (Private route : routes) {
                int status = ask(visitor, route, route.address()).statusCode();
                if (route.needs().isEmpty() || table.allows(role, route.needs())) {
                    assertOpen(route, role, status);
                    visitor = route.reads() ? visitor : visitor(role, BODY);
                } else {
                    assertThat(status).as(route + " as " + role).isEqualTo(refusal(route, role));
                }
            }
        }
    }

    @Test
    void aPostInOneBodyOpensNothingInAnother() {
        for (String role : table.roles()) {
            if (role.equals(PermissionTable.MACHINE)) {
                continue;
            }
            FormClient visitor = visitor(role, "another-body");
            for (Private route : routes) {
                if (route.isAboutABody() && !route.needs().isEmpty()) {
                    assertThat(ask(visitor, route, route.address()).statusCode())
                            .as(route + " as " + role + " of another body")
                            .isEqualTo(403);
                }
            }
        }
    }

    /** So that nothing is refused only because no form of ours was opened before. */
    private void takeAFormToken(FormClient client) {
        Staff staff = new Staff(site(), database.app());
        client.get(staff.link(staff.person("auditor", BODY, "")));
    }

    private FormClient visitor(String role, String body) {
        if (!role.equals(PermissionTable.MACHINE)) {
            return new Staff(site(), database.app()).signedIn(role, body, "");
        }
        FormClient machine = new FormClient(site());
        machine.get("/en/import");
        return machine;
    }

    private static HttpResponse<String> ask(FormClient visitor, Private route, String address) {
        return route.reads() ? visitor.get("/en" + address) : visitor.post("/en" + address);
    }

    private static int refusal(Private route, String role) {
        return role.equals(PermissionTable.MACHINE) && route.reads() ? 401 : 403;
    }

    private static void assertOpen(Private route, String role, int status) {
        assertThat(status)
                .as(route + " as " + role)
                .matches(code -> code < 400 || Set.of(404, 409, 410, 422, 429).contains(code), "is let in");
    }
}
