package org.openiwg.myday;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.Bodies;
import org.openiwg.FormClient;
import org.openiwg.JourneyTest;
import org.openiwg.Staff;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Feeds of one's own, under an address that is a secret. */
class PersonalFeedsJourneyTest extends JourneyTest {

    private static final Pattern ADDRESS =
            Pattern.compile("value=\"https?://[^\"/]+(/[a-z]+/my/feeds/[A-Za-z0-9_-]{43})/calendar.ics\"");
    private static final String HISTORY = """
            date,act,body,subject,by,due,title_en,title_fr,audience
            2020-01-15,body.formed,BODY,,,,Delta group,Groupe du delta,public
            2020-02-02,action.opened,BODY,chart,fisheries,2031-02-01,"Chart, draw; fold",Dresser une carte,members
            2020-02-03,action.opened,BODY,buoys,harbours,2031-03-01,Set the buoys,Poser les bouées,public
            2020-02-04,action.opened,BODY,quiet,fisheries,2031-04-01,A word among chairs,Entre coprésidents,chairs
            """;

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    private Staff staff;
    private JdbcClient sql;
    private String body = "";
    private UUID member = new UUID(0, 0);

    @BeforeEach
    void aMember() {
        staff = new Staff(site(), database.app());
        sql = JdbcClient.create(database.app());
        sql.sql("DELETE FROM people.attempt").update();
        body = "delta-" + UUID.randomUUID().toString().substring(0, 8);
        Bodies.record(register, body, HISTORY);
        member = staff.person("representative", body, "fisheries");
    }

    /** The beginning of the addresses that somebody makes for themselves. */
    private static String make(FormClient client, String language) {
        client.get("/" + language + "/my/feeds");
        Matcher address =
                ADDRESS.matcher(client.post("/" + language + "/my/feeds").body());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    @Test
    void theyListWhatConcernsTheirOwnerWithoutASignInAndAreKeptNowhere() throws Exception {
        String feed = make(staff.signIn(member), "en");
        Answer calendar = get(feed + "/calendar.ics");
        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
        assertThat(calendar.header("Cache-Control")).isEqualTo("no-store");
        assertThat(calendar.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(calendar.header("Set-Cookie")).isEmpty();
        assertThat(calendar.text().replace("\r\n ", ""))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .endsWith("END:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20310201\r\n", "SUMMARY;LANGUAGE=en:Due: Chart\\, draw\\; fold")
                .doesNotContain("Set the buoys", "A word among chairs");
        assertThat(calendar.text().lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));

        Answer changes = get(feed + "/changes.atom");
        assertThat(changes.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(changes.header("Cache-Control")).isEqualTo("no-store");
        assertThat(changes.text())
                .contains("Chart, draw; fold", "Set the buoys", "Delta group")
                .doesNotContain("A word among chairs")
                .doesNotContain(feed.substring(feed.lastIndexOf('/') + 1));
        var xml = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(changes.response().body()));
        assertThat(xml.getDocumentElement().getLocalName()).isEqualTo("feed");
        for (String needed : new String[] {"id", "title", "updated", "author"}) {
            assertThat(xml.getElementsByTagName(needed).getLength()).as(needed).isPositive();
        }
        assertThat(get(make(staff.signIn(member), "fr") + "/calendar.ics").text())
                .contains("LANGUAGE=fr:Échéance\u00a0: Dresser une carte");
    }

    @Test
    void onlyAFingerprintOfTheAddressIsKeptAndItIsShownOnce() {
        FormClient client = staff.signIn(member);
        String secret = make(client, "en").replaceAll(".*/", "");
        assertThat(client.get("/en/my/feeds").body()).contains("Made ").doesNotContain(secret);
        assertThat(sql.sql("SELECT count(*) FROM myday.feed WHERE person = :member AND octet_length(hash) = 32")
                        .param("member", member)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(sql.sql("SELECT f::text FROM myday.feed f")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains(secret));
        assertThat(sql.sql(
                                "SELECT count(*) FROM people.session_attributes WHERE position(:secret in encode(attribute_bytes, 'escape')) > 0")
                        .param("secret", secret)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatMayBeSeenIsAskedAtEachRequestByThePostsOfToday() {
        String feed = make(staff.signIn(member), "en");
        sql.sql(
                        "UPDATE people.post SET role = 'cochair' WHERE id IN (SELECT post FROM people.holding WHERE person = :member)")
                .param("member", member)
                .update();
        assertThat(get(feed + "/calendar.ics").text()).contains("A word among chairs", "Set the buoys");
        sql.sql("UPDATE people.holding SET until = date '2001-02-03' WHERE person = :member")
                .param("member", member)
                .update();
        assertThat(get(feed + "/calendar.ics").status()).isEqualTo(404);
        assertThat(get(feed + "/changes.atom").status()).isEqualTo(404);
    }

    @Test
    void aRevokedAddressOpensNothingAndNobodyRevokesThoseOfOthers() {
        FormClient client = staff.signIn(member);
        String feed = make(client, "en");
        String id = client.get("/en/my/feeds").body().replaceAll("(?s).*?/my/feeds/([0-9a-f-]{36})/revoke.*", "$1");

        FormClient other = staff.signedIn("cochair", body, "");
        assertThat(other.post("/en/my/feeds/" + id + "/revoke").statusCode()).isEqualTo(303);
        assertThat(get(feed + "/calendar.ics").status()).isEqualTo(200);

        assertThat(client.post("/en/my/feeds/" + id + "/revoke").statusCode()).isEqualTo(303);
        assertThat(get(feed + "/calendar.ics").status()).isEqualTo(404);
        String again = make(client, "en");
        assertThat(again).isNotEqualTo(feed);
        assertThat(get(again + "/calendar.ics").status()).isEqualTo(200);
    }

    @Test
    void guessingAndAskingTooOftenAreStopped() {
        String feed = make(staff.signIn(member), "en");
        String wrong = "/en/my/feeds/" + "y".repeat(43) + "/calendar.ics";
        int last = 0;
        for (int i = 0; i < 31; i++) {
            last = get(wrong).status();
        }
        assertThat(last).isEqualTo(429);
        assertThat(get(feed + "/calendar.ics").status()).isEqualTo(200);
        for (int i = 0; i < 60; i++) {
            last = get(feed + "/changes.atom").status();
        }
        assertThat(last).isEqualTo(429);
        sql.sql("DELETE FROM people.attempt").update();
    }

    @Test
    void somebodyHasAtMostTen() {
        FormClient client = staff.signIn(member);
        client.get("/en/my/feeds");
        for (int i = 0; i < 10; i++) {
            assertThat(client.post("/en/my/feeds").statusCode()).isEqualTo(200);
        }
        var answer = client.post("/en/my/feeds");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("You have 10 already");
    }

    @Test
    void theyAreMadeAndRevokedByKeyboardWithoutScriptInBothLanguages() {
        for (String language : new String[] {"en", "fr"}) {
            Page page = windowWithoutScript(language.equals("en") ? DESK : PHONE);
            page.navigate(staff.link(member));
            page.locator("main button").press("Enter");
            page.navigate("/" + language + "/my/feeds");
            page.locator("#make").press("Enter");
            assertThat(page.locator("#calendar").inputValue()).endsWith("/calendar.ics");
            picture(page, "my-feeds-" + language);
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(Pattern.compile(language.equals("en") ? "^Revoke" : "^Révoquer")))
                    .first()
                    .press("Enter");
            assertThat(page.locator("main").innerText())
                    .contains(language.equals("en") ? "None. Make one" : "Aucune. Créez-en une");
        }
        Page page = window(PHONE);
        page.navigate(staff.link(member));
        page.locator("main button").press("Enter");
        page.navigate("/en/my/feeds");
        page.locator("#make").press("Enter");
        assertAccessible(page);
        assertNothingOverflows(page);
    }
}
