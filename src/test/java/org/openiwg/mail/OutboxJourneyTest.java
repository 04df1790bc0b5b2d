package org.openiwg.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.FormClient;
import org.openiwg.JourneyTest;
import org.openiwg.RenderedPages;
import org.openiwg.Staff;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.text.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutboxJourneyTest extends JourneyTest {

    @Autowired
    private Database database;

    @Autowired
    private SendMail sending;

    private MailStore store;
    private UUID dead;

    @BeforeEach
    void aMailThatWasGivenUp() {
        store = new MailStore(database.app());
        JdbcClient sql = JdbcClient.create(database.app());
        dead = sql.sql("""
                        INSERT INTO mail.mail (recipient, language, subject, words, written, state, attempts, unknown,
                            reason, settled)
                        VALUES ('clerk@example.org', 'en', '<b>Bold</b>', 'Line <i>one</i>' || chr(10) || 'Line two',
                            now(), 'dead', 9, 1, '451 try later', now()) RETURNING id
                        """).query(UUID.class).single();
    }

    private Staff staff() {
        return new Staff(site(), database.app());
    }

    @Test
    void theAdministratorReadsWhyAMailWasGivenUpAndSendsItAgainWithoutScriptInBothLanguages() {
        for (String language : List.of("en", "fr")) {
            for (int width : new int[] {DESK, PHONE}) {
                aMailThatWasGivenUp();
                Page page = language.equals("en") ? windowWithoutScript(width) : window(width);
                page.navigate(
                        staff().link(staff().person("administrator", "", "")).replace("/en/", "/" + language + "/"));
                page.locator("main form button").click();
                page.navigate("/" + language + "/outbox?state=dead");
                assertThat(page.locator("main").textContent()).contains("<b>Bold</b>", "451 try later");
                if (language.equals("fr")) {
                    assertAccessible(page);
                    assertNothingOverflows(page);
                }
                page.locator("main table a[href*='" + dead + "']").click();
                assertThat(page.locator("main").textContent())
                        .contains("Line <i>one</i>\nLine two", "clerk@example.org");
                if (language.equals("fr")) {
                    assertAccessible(page);
                    assertNothingOverflows(page);
                }
                page.waitForRequestFinished(
                        new Page.WaitForRequestFinishedOptions()
                                .setPredicate(request -> request.url().endsWith("/outbox/" + dead)),
                        () -> page.locator("main form button").press("Enter"));
                assertThat(store.mail(dead).orElseThrow().state()).isNotEqualTo(MailState.DEAD);
            }
            assertThat(RenderedPages.contains("mail/OutboxPage.jte", language)).isTrue();
            assertThat(RenderedPages.contains("mail/OutboxMailPage.jte", language))
                    .isTrue();
        }
    }

    @Test
    void everythingThatWasGivenUpIsSentAgainAtOnce() {
        FormClient administrator = staff().signedIn("administrator", "", "");
        administrator.get("/en/outbox?state=dead");
        assertThat(administrator.post("/en/outbox/retry").statusCode()).isEqualTo(303);
        assertThat(store.count(MailState.DEAD)).isZero();
    }

    @Test
    void nobodyElseReadsTheWordsOfAMail() {
        for (String role : List.of("secretariat", "cochair", "representative", "auditor")) {
            FormClient other = staff().signedIn(role, "", "");
            for (String path : List.of("/en/outbox", "/en/outbox/" + dead)) {
                assertThat(other.get(path).statusCode()).as(role + " " + path).isEqualTo(403);
                assertThat(other.get(path).body()).doesNotContain("clerk@example.org");
            }
        }
    }

    @Test
    void withoutAMailServerAMailIsReadInTheOutbox() {
        sending.send(new Mail("reader@example.org", Language.FR, "Sans serveur", "Bonjour"));
        FormClient administrator = staff().signedIn("administrator", "", "");
        assertThat(administrator.get("/en/outbox?state=waiting").body()
                        + administrator.get("/en/outbox?state=kept").body())
                .contains("Sans serveur", "reader@example.org");
    }

    @Test
    void anAddressThatIsNoMailIsNotThere() {
        FormClient administrator = staff().signedIn("administrator", "", "");
        assertThat(administrator.get("/en/outbox/nonsense").statusCode()).isEqualTo(404);
        assertThat(administrator.get("/en/outbox?state=nonsense&page=-3").statusCode())
                .isEqualTo(200);
    }
}
