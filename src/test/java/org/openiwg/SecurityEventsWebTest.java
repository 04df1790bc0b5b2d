package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.Database;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the log says of security: each event in one line that can be counted, without a secret, a name or an address in it. */
class SecurityEventsWebTest extends WebTest {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger("openiwg.security");

    @Autowired
    private Database database;

    private final ListAppender<ILoggingEvent> said = new ListAppender<>();
    private Staff staff;

    @BeforeEach
    void open() {
        staff = new Staff(site(), database.app());
        LOG.setLevel(Level.INFO);
        LOG.setAdditive(false);
        LOG.addAppender(said);
        said.start();
    }

    @AfterEach
    void sayNoMore() {
        LOG.detachAppender(said);
        LOG.setLevel(null);
        LOG.setAdditive(true);
    }

    private List<String> lines() {
        return List.copyOf(said.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    private List<String> lines(String event) {
        return lines().stream()
                .filter(line -> line.contains("event=" + event + " "))
                .toList();
    }

    @Test
    void signingInAndOutIsLoggedWithWhoAndHowAndWithoutTheSecret() {
        UUID person = staff.person("auditor", "", "");
        String link = staff.link(person);
        FormClient client = new FormClient(site());
        client.get(link);
        client.post(link);
        client.get("/en/my-sign-in");
        client.post("/en/sign-out");
        FormClient late = new FormClient(site());
        late.get("/en/sign-in");
        late.post(link);

        assertThat(lines("signed-in"))
                .anyMatch(line -> line.contains("person=" + person)
                        && line.contains("how=mailed-link")
                        && line.contains(" source="));
        assertThat(lines("signed-out")).anyMatch(line -> line.contains("who=" + person));
        assertThat(lines("sign-in-failed")).anyMatch(line -> line.contains("/sign-in/link/{secret"));
        assertThat(String.join("\n", lines())).doesNotContain(link.substring(link.lastIndexOf('/') + 1));
    }

    @Test
    void askingForALinkIsLoggedWithoutTheAddressAndSoIsAskingTooOften() {
        for (int i = 0; i < 6; i++) {
            FormClient client = new FormClient(site(), "X-Forwarded-For", "203.0.113.99");
            client.get("/en/sign-in");
            client.post("/en/sign-in", "email", "often@example.org");
        }
        assertThat(lines("sign-in-asked")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(lines("throttled")).anyMatch(line -> line.contains("reason=too-many-attempts"));
        assertThat(String.join("\n", lines())).doesNotContain("often@example.org", "203.0.113.99");
    }

    @Test
    void whoeverIsRefusedIsLoggedWithTheReason() {
        UUID person = staff.person("auditor", "", "");
        FormClient auditor = staff.signIn(person);
        auditor.get("/en/people");
        auditor.get("/en/my-sign-in");
        auditor.withoutToken().post("/en/my-sign-in/end");
        new FormClient(site(), "X-Forwarded-For", "203.0.113.7").get("/en/people");

        assertThat(lines("refused"))
                .anyMatch(line -> line.contains("who=" + person)
                        && line.contains("reason=permission")
                        && line.contains("route=/{language:en|fr}/people"))
                .anyMatch(line -> line.contains("who=" + person) && line.contains("reason=form-token"))
                .anyMatch(line -> line.contains("who=- ") && line.contains("reason=permission"));
    }

    @Test
    void changesOfRolesAndEndedSessionsAreLoggedWithWhoDidIt() {
        UUID chief = staff.person("administrator", "", "");
        FormClient client = staff.signIn(chief);
        client.get("/en/people/posts/new");
        String post = client.post("/en/people/posts/new", "role", "auditor")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String id = post.replaceAll(".*/posts/([0-9a-f-]+)/.*", "$1");
        client.get(post);
        client.post(post.replace("/change", "/appoint"), "version", "0", "person", chief + "", "since", "2020-01-01");
        client.get("/en/people/posts/new");
        client.post("/en/people/posts/new", "role", "emperor");

        assertThat(lines("roles-changed"))
                .anyMatch(line -> line.contains("who=" + chief) && line.contains("what=post-added post=" + id))
                .anyMatch(line -> line.contains("what=post-since post=" + id));
        assertThat(lines("form-refused")).anyMatch(line -> line.contains("status=422"));
    }

    @Test
    void anAdministratorSignsSomebodyOutEverywhere() {
        UUID person = staff.person("expert", "", "");
        FormClient office = staff.signIn(person);
        FormClient home = staff.signIn(person);
        FormClient chief = staff.signedIn("administrator", "", "");
        String page = "/en/people/persons/" + person;
        assertThat(office.get(page).statusCode()).isEqualTo(403);
        assertThat(chief.get(page.replace("/en/", "/fr/")).body()).contains("La déconnecter partout");
        assertThat(chief.get(page).body()).contains("Sign them out everywhere");
        assertThat(chief.post(page + "/sign-out").statusCode()).isEqualTo(303);
        assertThat(office.get("/en/my-sign-in").statusCode()).isEqualTo(401);
        assertThat(home.get("/en/my-sign-in").statusCode()).isEqualTo(401);
        assertThat(chief.get(page).body()).contains("They are signed in nowhere");
        assertThat(lines("signed-out-everywhere")).anyMatch(line -> line.contains("person=" + person));
        assertThat(JdbcClient.create(database.app())
                        .sql("SELECT count(*) FROM people.session WHERE principal_name = :person")
                        .param("person", person.toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nothingThatIsTypedBeginsALineOfTheLog() {
        FormClient client = new FormClient(site(), "User-Agent", "x event=signed-in who=root");
        client.get("/en/bodies/x%0Aevent=signed-in%20who=root/desk");
        client.get("/en/people?x=%0Aevent%3Dsigned-in");
        assertThat(lines("refused")).isNotEmpty();
        assertThat(lines()).noneMatch(line -> line.contains("who=root") || line.contains("\n"));
    }
}
