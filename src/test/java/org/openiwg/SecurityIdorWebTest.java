package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Insecure direct object references: the people of one body make one of everything that the site has a form for, and are
 * followed to every address that they are shown. The people of another body, in the same roles, then ask for each of these
 * addresses, and for the same with their own body in it.
 */
@TestPropertySource(properties = "openiwg.url=https://iwg.example")
class SecurityIdorWebTest extends WebTest {

    private static final String OWNERS = "owners-of-things";
    private static final String OTHERS = "others-without";
    private static final String WORD = "zq8 a word of theirs";

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void whoeverHoldsAPostInOneBodyReachesNothingOfAnotherByAnyAddressOrFormOfIt() {
        Routes routes = new Routes(mapping);
        EverySide owners = EverySide.of(OWNERS, register, site(), database.app(), routes);
        EverySide others = EverySide.of(OTHERS, register, site(), database.app(), routes);
        Map<String, String> shown = new TreeMap<>();
        TreeSet<String> actions = new TreeSet<>();
        owners.people().forEach((role, client) -> {
            Explorer explorer = new Explorer(client, OWNERS, WORD);
            // What the secretariat and a co-chair made is there for the others to look at.
            if (role.equals("secretariat") || role.equals("cochair")) {
                explorer.fill(owners.starts("en"));
            } else {
                explorer.look(owners.starts("en"));
            }
            assertThat(explorer.failed).as(role).isEmpty();
            explorer.seen.forEach((page, answer) -> {
                if (page.contains("/bodies/" + OWNERS) && page.startsWith("/en/") && answer.statusCode() == 200) {
                    shown.put(page, role);
                    WebForm.in(answer.body()).forEach(form -> actions.add(form.action()));
                }
            });
        });
        FormClient stranger = new FormClient(site(), "X-Forwarded-For", "203.0.113.7");
        List<String> secret = onePerKind(shown.keySet()).stream()
                .filter(page -> stranger.get(page).statusCode() == 401)
                .toList();
        assertThat(secret).as("pages that are not for everyone").hasSizeGreaterThan(10);
        actions.removeIf(action -> !action.contains("/bodies/" + OWNERS));
        actions.retainAll(onePerKind(actions));
        // What everybody may do, as writing a letter, is nobody's own.
        actions.removeIf(action -> stranger.withoutToken().post(action).statusCode() != 403);
        assertThat(actions).isNotEmpty();

        FormClient owner = owners.person("secretariat");
        Map<String, String> before = pages(owner, secret);
        others.people().forEach((role, client) -> {
            if (!role.equals("administrator")) {
                secret.forEach(page -> assertNothingShown(role, page, client));
                client.get("/en/bodies/" + OTHERS + "/desk");
                actions.forEach(action -> assertNotDone(role, action, client));
            }
        });
        Map<String, String> after = pages(owner, secret);
        assertThat(secret)
                .allSatisfy(page -> assertThat(after.get(page)).as(page).isEqualTo(before.get(page)));
    }

    /** Of addresses that differ in the thing that they are about, the first. */
    private static List<String> onePerKind(Collection<String> addresses) {
        Set<String> kinds = new HashSet<>();
        return addresses.stream()
                .filter(address -> kinds.add(WebForm.kindOf(address)))
                .toList();
    }

    private static void assertNothingShown(String role, String page, FormClient client) {
        HttpResponse<String> answer = client.get(page);
        assertThat(answer.statusCode())
                .as(page + " as " + role + " of another body")
                .isIn(401, 403, 404);
        assertThat(answer.body()).doesNotContain(WORD);
        String mine = page.replace("/bodies/" + OWNERS, "/bodies/" + OTHERS);
        HttpResponse<String> renamed = client.get(mine);
        assertThat(renamed.statusCode()).as(mine + " as " + role).isLessThan(500);
        assertThat(renamed.body()).as(mine + " as " + role).doesNotContain(WORD);
    }

    private static void assertNotDone(String role, String action, FormClient client) {
        assertThat(client.post(action).statusCode())
                .as("POST " + action + " as " + role + " of another body")
                .isEqualTo(403);
        String mine = action.replace("/bodies/" + OWNERS, "/bodies/" + OTHERS);
        HttpResponse<String> renamed = client.post(mine);
        assertThat(renamed.statusCode()).as("POST " + mine + " as " + role).isLessThan(500);
        assertThat(renamed.body()).as("POST " + mine + " as " + role).doesNotContain(WORD);
    }

    /** What these pages say to somebody, without what is new on each. */
    private static Map<String, String> pages(FormClient reader, List<String> pages) {
        Map<String, String> said = new TreeMap<>();
        for (String page : pages) {
            HttpResponse<String> answer = reader.get(page);
            // A file that is made anew holds the moment at which it was made.
            String type = answer.headers().firstValue("Content-Type").orElse("");
            // Hidden fields carry tokens, and how long the register is.
            said.put(
                    page,
                    type.startsWith("text/html")
                            ? answer.body().replaceAll("(?s)<input[^>]*type=\"hidden\"[^>]*>|<footer.*</footer>", "")
                            : type);
        }
        return said;
    }
}
