package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody makes passkeys and signs in with them, in a real browser with an authenticator of its own. */
class PasskeyJourneyTest extends JourneyTest {

    @Autowired
    private Database database;

    private JdbcClient sql;
    private Staff staff;

    @BeforeEach
    void staff() {
        sql = JdbcClient.create(database.app());
        staff = new Staff(site(), database.app());
        sql.sql("DELETE FROM people.attempt").update();
    }

    private static void addAuthenticator(CDPSession browser, String transport) {
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", transport);
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject with = new JsonObject();
        with.add("options", options);
        browser.send("WebAuthn.addVirtualAuthenticator", with);
    }

    private static CDPSession authenticatorOf(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        addAuthenticator(browser, "internal");
        return browser;
    }

    private static void looksRight(Page page, String name) {
        assertAccessible(page);
        assertNothingOverflows(page);
        picture(page, name);
    }

    @Test
    void someoneAddsPasskeysSignsOutSignsInProvesItAgainAndRemovesOneByKeyboardInBothLanguages() {
        for (int width : new int[] {DESK, PHONE}) {
            String language = width == DESK ? "en" : "fr";
            UUID person = staff.person("administrator", "", "");
            Page page = window(width);
            CDPSession browser = authenticatorOf(page);
            page.navigate(staff.link(person).replace("/en/", "/" + language + "/"));
            page.locator("main form button").press("Enter");
            page.navigate("/" + language + "/my-sign-in");
            looksRight(page, "passkeys-none-" + language + "-" + width);

            page.locator("main a[href$='/passkeys/new']").press("Enter");
            looksRight(page, "passkey-new-" + language + "-" + width);
            page.locator("#name").fill("Laptop <i>&amp;");
            page.locator("#name").press("Enter");
            page.waitForURL("**/my-sign-in");
            assertThat(page.locator("table").first().textContent())
                    .contains("Laptop <i>&amp;", language.equals("en") ? "Never" : "Jamais");

            // The machine knows one already, so a second is made on another authenticator.
            addAuthenticator(browser, "usb");
            page.locator("main a[href$='/passkeys/new']").press("Enter");
            page.locator("#passkey button").press("Enter");
            page.waitForURL("**/my-sign-in");
            assertThat(page.locator("table").first().locator("tbody tr").count())
                    .isEqualTo(2);
            looksRight(page, "passkeys-two-" + language + "-" + width);

            page.locator(".signed-in button").press("Enter");
            page.navigate("/" + language + "/sign-in");
            looksRight(page, "sign-in-" + language + "-" + width);
            page.locator("#passkey button").press("Enter");
            page.waitForURL("**/my/day");
            assertThat(page.locator(".signed-in").textContent()).contains("administrator of");

            // What changes roles asks for it again, and comes back.
            sql.sql("UPDATE people.session SET creation_time = creation_time - 601000 WHERE principal_name = :person")
                    .param("person", person.toString())
                    .update();
            page.navigate("/" + language + "/people/persons/new");
            assertThat(page.url()).endsWith("/" + language + "/sign-in");
            page.locator("#passkey button").press("Enter");
            page.waitForURL("**/people/persons/new");

            page.navigate("/" + language + "/my-sign-in");
            assertThat(page.locator("#sessions ~ table").textContent())
                    .contains(language.equals("en") ? "With a passkey" : "Par une clé d’accès");
            page.locator("main a[href$='/remove']").first().press("Enter");
            looksRight(page, "passkey-remove-" + language + "-" + width);
            page.locator("main form button").press("Enter");
            assertThat(page.locator("table").first().locator("tbody tr").count())
                    .isEqualTo(1);
        }
    }

    @Test
    void aPasskeyThatWasRemovedSignsNobodyInAndThePageSaysWhatToDo() {
        UUID person = staff.person("auditor", "", "");
        Page page = window(DESK);
        authenticatorOf(page);
        page.navigate(staff.link(person));
        page.locator("main form button").click();
        page.navigate("/en/my-sign-in/passkeys/new");
        page.locator("#passkey button").click();
        page.waitForURL("**/my-sign-in");
        sql.sql("DELETE FROM people.passkey WHERE person = :person")
                .param("person", person)
                .update();
        page.locator(".signed-in button").click();
        page.navigate("/en/sign-in");
        page.locator("#passkey button").click();
        page.locator(".errors").waitFor();
        assertThat(page.locator(".errors").textContent()).contains("sign in with a link by mail");
        assertAccessible(page);
        forgive();
    }

    @Test
    void whoeverSaysNoToTheBrowserIsToldAndLosesNothing() {
        UUID person = staff.person("auditor", "", "");
        Page page = window(DESK);
        page.navigate(staff.link(person));
        page.locator("main form button").click();
        page.navigate("/en/my-sign-in/passkeys/new");
        page.locator("#name").fill("Phone");
        // What the browser does when its own window is closed.
        page.evaluate("(() => { navigator.credentials.create ="
                + " () => Promise.reject(new DOMException('no', 'NotAllowedError')); })()");
        page.locator("#passkey button").click();
        page.locator("#passkey [role=alert]:not(:empty)").waitFor();
        assertThat(page.locator("#passkey [role=alert]").textContent()).contains("No passkey was added");
        assertThat(page.locator("#name").inputValue()).isEqualTo("Phone");
        assertThat(page.locator("#passkey button").isEnabled()).isTrue();
    }

    @Test
    void withoutScriptThePageOffersTheLinkAndSaysWhatPasskeysNeed() {
        for (String language : List.of("en", "fr")) {
            Page page = windowWithoutScript(PHONE);
            page.navigate("/" + language + "/sign-in");
            assertThat(page.locator("#passkey").isVisible()).isFalse();
            assertThat(page.locator("#passkey-without").textContent()).contains("JavaScript");
            assertThat(page.locator("#email").isVisible()).isTrue();
        }
    }
}
