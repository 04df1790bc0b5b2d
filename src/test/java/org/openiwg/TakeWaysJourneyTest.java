package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator takes passkeys from somebody who lost them. */
class TakeWaysJourneyTest extends JourneyTest {

    @Autowired
    private Database database;

    private JdbcClient sql;
    private Staff staff;
    private UUID chief = UUID.randomUUID();
    private UUID person = UUID.randomUUID();

    @BeforeEach
    void twoPeople() {
        sql = JdbcClient.create(database.app());
        staff = new Staff(site(), database.app());
        chief = staff.person("administrator", "", "");
        person = staff.person("auditor", "", "");
        sql.sql("DELETE FROM people.attempt").update();
    }

    private String page() {
        return "/en/people/persons/" + person;
    }

    private int passkeys() {
        return sql.sql("SELECT count(*) FROM people.passkey WHERE person = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    private List<String> mails() {
        return sql.sql("""
                        SELECT words FROM mail.mail JOIN people.person p ON p.email = recipient
                        WHERE p.id = :person ORDER BY written
                        """).param("person", person).query(String.class).list();
    }

    private String idOfPasskey() {
        return sql.sql("SELECT id FROM people.passkey WHERE person = :person LIMIT 1")
                .param("person", person)
                .query(UUID.class)
                .single()
                .toString();
    }

    @Test
    void whoLostAPasskeyIsToldSignedOutAndNobodyGetsInWithIt() {
        FormClient theirs = staff.signIn(person);
        SoftPasskey passkey = SoftPasskey.added(theirs, person, site());
        Page page = windowWithoutScript(DESK);
        page.navigate(staff.link(chief));
        page.locator("main form button").press("Enter");
        page.navigate(page());
        assertThat(page.locator("main").textContent()).contains("The passkey “Soft”");
        page.locator("a[href$='/ways']").press("Enter");
        page.locator("main form button.button").press("Enter");
        assertThat(page.locator("#way-error").isVisible()).isTrue();
        assertThat(page.locator("#reason-error").isVisible()).isTrue();
        page.locator("input[name='way']").check();
        page.locator("#reason").fill("The <b>telephone</b> was stolen");
        page.locator("#reason").press("Enter");

        assertThat(page.url()).endsWith(page());
        assertThat(passkeys()).isZero();
        assertThat(theirs.get("/en/my-sign-in").statusCode()).isEqualTo(401);
        FormClient thief = new FormClient(site());
        thief.get("/en/sign-in");
        assertThat(passkey.signIn(thief).statusCode()).isEqualTo(422);
        assertThat(mails().getLast())
                .contains("“Soft” signs nobody in any more", "The <b>telephone</b> was stolen", "/en/sign-in");
        forgive();
    }

    @Test
    void anOldSessionHasToSignInAgainFirst() {
        SoftPasskey.added(staff.signIn(person), person, site());
        FormClient old = staff.signIn(chief);
        old.get(page() + "/ways");
        sql.sql("UPDATE people.session SET creation_time = creation_time - 601000 WHERE principal_name = :person")
                .param("person", chief.toString())
                .update();
        HttpResponse<String> answer = old.post(page() + "/ways", "way", idOfPasskey(), "reason", "Lost");
        assertThat(answer.headers().firstValue("Location")).contains("/en/sign-in");
        assertThat(passkeys()).isOne();
    }

    @Test
    void whatIsSomebodyElsesIsLeftAlone() {
        SoftPasskey.added(staff.signIn(person), person, site());
        FormClient client = staff.signIn(chief);
        String other = "/en/people/persons/" + chief + "/ways";
        assertThat(client.get(other).body()).contains("there is nothing to take away");
        assertThat(client.post(other, "way", idOfPasskey(), "reason", "Lost").statusCode())
                .isEqualTo(303);
        assertThat(passkeys()).isOne();
        assertThat(client.get("/en/my-sign-in").statusCode())
                .as("nothing was taken, so nobody is signed out")
                .isEqualTo(200);
    }

    @Test
    void itsPagesAreAccessibleAndFitAlsoWithErrors() {
        SoftPasskey.added(staff.signIn(person), person, site());
        for (int width : new int[] {DESK, PHONE}) {
            Page page = window(width);
            page.navigate(staff.link(chief));
            page.locator("main form button").click();
            for (String language : List.of("en", "fr")) {
                page.navigate("/" + language + "/people/persons/" + person);
                assertAccessible(page);
                assertNothingOverflows(page);
                picture(page, "person-" + language + "-" + width);
                page.navigate("/" + language + "/people/persons/" + person + "/ways");
                assertAccessible(page);
                page.locator("main form button.button").click();
                assertAccessible(page);
                assertNothingOverflows(page);
                picture(page, "ways-" + language + "-" + width);
            }
        }
        forgive();
    }
}
