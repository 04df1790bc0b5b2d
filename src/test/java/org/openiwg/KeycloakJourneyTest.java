package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in against a real Keycloak, started from its distribution: {@code mvn verify -Pkeycloak}, no part of other runs. */
class KeycloakJourneyTest extends JourneyTest {

    private static final Keycloak KEYCLOAK = Keycloak.start();

    @Autowired
    private Database database;

    private JdbcClient sql;
    private Staff staff;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("openiwg.oidc.issuer", KEYCLOAK::issuer);
        properties.add("openiwg.oidc.client", () -> TestProvider.CLIENT);
        properties.add("openiwg.oidc.secret", () -> TestProvider.SECRET);
        properties.add("openiwg.oidc.name", () -> "Keycloak");
    }

    @BeforeEach
    void people() {
        sql = JdbcClient.create(database.app());
        staff = new Staff(site(), database.app());
        sql.sql("DELETE FROM people.attempt").update();
    }

    private UUID personWithAddressOf(String user) {
        UUID person = staff.person("administrator", "", "");
        sql.sql("UPDATE people.person SET email = :email WHERE id = :person")
                .param("email", user + ".keycloak@example.org")
                .param("person", person)
                .update();
        return person;
    }

    /** Goes to Keycloak and proves there who one is. */
    private static void signIn(Page page, String user) {
        page.navigate("/en/sign-in");
        page.locator("#provider").click();
        prove(page, user);
    }

    private static void prove(Page page, String user) {
        page.locator("#password").fill(user);
        // Whoever is known there already is asked for the password alone.
        if (page.locator("#username").isVisible()) {
            page.locator("#username").fill(user);
        }
        page.locator("#kc-login").click();
    }

    @Test
    void someoneSignsInProvesItAgainWhenAskedAndSignsOutThereToo() {
        UUID ida = personWithAddressOf("ida");
        Page page = window(DESK);
        signIn(page, "ida");
        assertThat(page.locator(".signed-in").textContent()).contains("administrator of");
        assertThat(page.url()).isEqualTo(site() + "/en/my/day");
        page.navigate("/en/my-sign-in");
        assertThat(page.locator("main").textContent())
                .contains("With the organisation’s account", "One account stands for you");

        // Signed in there still, so coming in again asks nothing; what changes roles does ask, and Keycloak says when.
        page.locator(".signed-in button").click();
        page.navigate("/en/sign-in");
        page.locator("#provider").click();
        assertThat(page.locator(".signed-in").isVisible()).isTrue();
        sql.sql("UPDATE people.session SET creation_time = creation_time - 601000 WHERE principal_name = :person")
                .param("person", ida.toString())
                .update();
        page.navigate("/en/people/persons/new");
        page.locator("#provider").click();
        prove(page, "ida");
        assertThat(page.url()).isEqualTo(site() + "/en/people/persons/new");

        // Out here, and there: afterwards Keycloak knows nobody any more.
        page.locator(".signed-in button").click();
        assertThat(page.url()).endsWith("/en/sign-in/ended");
        page.locator("main a.button").click();
        page.locator("#kc-logout").click();
        page.waitForURL(site() + "/en");
        page.navigate("/en/sign-in");
        page.locator("#provider").click();
        assertThat(page.locator("#password").isVisible()).isTrue();
        forgive();
    }

    @Test
    void anAccountWithoutAVerifiedAddressAndOneOfNobodyHereAreRefused() {
        personWithAddressOf("una");
        Page page = window(DESK);
        signIn(page, "una");
        assertThat(page.locator(".errors").textContent()).contains("no e-mail address that was verified");
        Page other = window(PHONE);
        signIn(other, "nobody");
        assertThat(other.locator(".errors").textContent()).contains("Ask the administrator");
        forgive();
    }
}
