package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.web.Needs;
import org.openiwg.platform.web.PrivatePages;
import org.openiwg.platform.web.PublicData;
import org.openiwg.platform.web.PublicPages;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of the API, every feed, list, calendar and file, requested as every role and as nobody: open to all as it
 * declares, and holding no word that the table of permissions does not let its reader read.
 */
class EveryDataRouteAsEveryRoleWebTest extends WebTest {

    private static final String EXAMPLE = "iwg-tip";
    private static final String BODY = "guarded-cove";
    private static final String ELSEWHERE = "cove-next-door";
    private static final Map<String, String> WORD_FOR =
            Map.of("read-members", "Zephyrmembers", "read-chairs", "Zephyrchairs");
    private static final String ACTS = """
            date,act,body,subject,by,due,title_en,title_fr,audience
            2001,body.formed,BODY,,Government of Canada,,Guarded cove,Anse gardée,
            2002-01-01,member.joined,BODY,coast-guard,,,Coast Guard,Garde côtière,
            2002-02-01,mandate.given,BODY,national-plan,Cabinet,2003-01-01,Zephyrpublic,Zephyrpublic,
            2002-03-01,mandate.given,BODY,inner-plan,Cabinet,2003-01-01,Zephyrmembers,Zephyrmembers,members
            2002-04-01,mandate.given,BODY,inmost-plan,Cabinet,2003-01-01,Zephyrchairs,Zephyrchairs,chairs
            """;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private List<HandlerMapping> mappings;

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    private final PermissionTable table = PermissionTable.read();

    /** Every sample address as it stands, and once more about a body that keeps something from most readers. */
    private Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        for (String sample : new Routes(mapping).data()) {
            addresses.add(sample);
            addresses.add(sample.replace("/" + EXAMPLE + "/", "/" + BODY + "/").replaceFirst("\\?.*", ""));
        }
        return addresses;
    }

    @BeforeEach
    void recordTheBodyOnce() {
        boolean there = register.snapshot().acts().stream()
                .anyMatch(act -> act.body().slug().equals(BODY));
        if (!there) {
            Bodies.record(register, BODY, ACTS);
        }
    }

    @Test
    void everyRouteSaysForWhomItIsAndNoneIsReachedAnotherWay() {
        mapping.getHandlerMethods().forEach((route, method) -> {
            // Where the server turns to by itself when something failed; from outside it leads nowhere.
            if (!route.getPatternValues().equals(Set.of("/error"))) {
                assertThat(kindsOf(method)).as(route + " " + method).hasSize(1);
            }
        });
        assertThat(get("/error").status()).isEqualTo(401);
        for (HandlerMapping other : mappings) {
            if (other instanceof RouterFunctionMapping functions) {
                assertThat(functions.getRouterFunction()).isNull();
            } else if (other instanceof AbstractUrlHandlerMapping addresses) {
                assertThat(addresses.getHandlerMap())
                        .as(other.getClass().getName())
                        .isEmpty();
            }
        }
    }

    @Test
    void everyRoleIsAnsweredLikeNobodyAndReadsOnlyWhatTheTableLetsItRead() {
        FormClient nobody = new FormClient(site());
        Set<String> saidTo = new TreeSet<>();
        for (String role : people()) {
            FormClient here = signedIn(role, BODY);
            FormClient nextDoor = signedIn(role, ELSEWHERE);
            for (String address : addresses()) {
                HttpResponse<String> toAll = nobody.get(address);
                assertThat(toAll.statusCode()).as(address).isIn(200, 301, 302, 304, 404);
                assertThat(toAll.body()).as(address).doesNotContain(WORD_FOR.values());
                HttpResponse<String> toNeighbour = nextDoor.get(address);
                assertThat(toNeighbour.body())
                        .as(address + " as " + role + " of another body")
                        .doesNotContain(WORD_FOR.values());
                HttpResponse<String> toRole = here.get(address);
                assertThat(List.of(toRole.statusCode(), toNeighbour.statusCode()))
                        .as(address + " as " + role)
                        .containsOnly(toAll.statusCode());
                WORD_FOR.forEach((permission, word) -> {
                    if (toRole.body().contains(word)) {
                        assertThat(table.allows(role, permission))
                                .as(address + " shows " + role + " what is for " + permission)
                                .isTrue();
                        assertThat(toRole.headers().allValues("Cache-Control"))
                                .as(address + " as " + role)
                                .containsExactly("no-store");
                        saidTo.add(role + " " + permission);
                    }
                });
            }
        }
        // Whoever may read it finds it somewhere: otherwise nothing would have been tried.
        Set<String> mayRead = new TreeSet<>();
        for (String permission : WORD_FOR.keySet()) {
            table.rolesOf().getOrDefault(permission, Set.of()).forEach(role -> mayRead.add(role + " " + permission));
        }
        assertThat(saidTo).isEqualTo(mayRead);
    }

    @Test
    void nobodyChangesAnythingAtAnAddressOfData() {
        for (String role : people()) {
            FormClient visitor = signedIn(role, BODY);
            for (String address : new Routes(mapping).data()) {
                assertThat(visitor.post(address).statusCode())
                        .as("POST " + address + " as " + role)
                        .isIn(403, 405);
            }
        }
    }

    @Test
    void aPersonalFeedShowsWhatItsOwnerMayReadWhoeverAsksAndNothingToWhoeverGuesses() {
        List<String> feeds = new Routes(mapping)
                .privateRoutes().stream()
                        .map(Routes.Private::address)
                        .filter(address -> address.matches("/my/feeds/[^/]+/.+\\.(ics|atom)"))
                        .toList();
        assertThat(feeds).isNotEmpty();
        FormClient nobody = new FormClient(site());
        for (String role : people()) {
            FormClient owner = signedIn(role, BODY);
            String secret = newFeedOf(owner);
            for (String feed : feeds) {
                String address = "/en" + feed.replaceFirst("(?<=/my/feeds/)[^/]+", secret);
                for (FormClient asking : List.of(nobody, owner, signedIn("auditor", ELSEWHERE))) {
                    HttpResponse<String> answer = asking.get(address);
                    assertThat(answer.statusCode()).as(feed + " of " + role).isEqualTo(200);
                    WORD_FOR.forEach((permission, word) -> {
                        if (!table.allows(role, permission)) {
                            assertThat(answer.body()).as(feed + " of " + role).doesNotContain(word);
                        }
                    });
                }
            }
        }
        for (String feed : feeds) {
            assertThat(nobody.get("/en" + feed).statusCode()).as(feed).isEqualTo(404);
        }
    }

    private static String newFeedOf(FormClient owner) {
        owner.get("/en/my/feeds");
        HttpResponse<String> made = owner.post("/en/my/feeds");
        var found = java.util.regex.Pattern.compile("/my/feeds/([A-Za-z0-9_-]{43})/")
                .matcher(made.body());
        assertThat(found.find()).as(made.body()).isTrue();
        return found.group(1);
    }

    private List<String> people() {
        List<String> people = new ArrayList<>(table.roles());
        people.remove(PermissionTable.MACHINE);
        return people;
    }

    private FormClient signedIn(String role, String body) {
        return new Staff(site(), database.app()).signedIn(role, body, "");
    }

    /** How a route says for whom it is; what is for some only says so at each method. */
    private static List<Class<?>> kindsOf(HandlerMethod method) {
        List<Class<?>> kinds = new ArrayList<>();
        Class<?> controller = method.getBeanType();
        for (var kind : List.of(PublicPages.class, PublicData.class)) {
            if (controller.isAnnotationPresent(kind)) {
                kinds.add(kind);
            }
        }
        if (controller.isAnnotationPresent(PrivatePages.class) && method.hasMethodAnnotation(Needs.class)) {
            kinds.add(PrivatePages.class);
        }
        return kinds;
    }
}
