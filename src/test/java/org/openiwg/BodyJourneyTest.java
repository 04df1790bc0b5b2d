package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A reader follows a promise: from the first page to the act that is the evidence. */
class BodyJourneyTest extends JourneyTest {

    @Test
    void aReaderFindsTheOldestPromiseAndWhatCameOfIt() {
        Page page = windowWithoutScript(PHONE);
        page.navigate("/en?as-of=2008-03-31");
        page.locator(".glance h2 a[href*='iwg-tip']").click();
        assertThat(page.locator(".say").textContent()).contains("15 are late").contains("2,921 days");
        page.locator(".tabs a").nth(1).click();
        page.locator("select[name=kind]").selectOption("mandate");
        page.locator(".filter button").click();
        assertThat(page.url()).contains("kind=mandate").contains("as-of=2008-03-31");
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
        page.locator("tbody a[href*='mandate/national-plan']").click();
        assertThat(page.locator("h1").textContent()).contains("national plan");
        assertThat(page.locator(".say").textContent()).contains("821 days late");
        page.locator(".lang").click();
        assertThat(page.locator(".say").textContent()).contains("821\u00a0jours");
        page.locator(".day-form input[type=date]").fill("2012-06-06");
        page.locator(".day-form button").click();
        assertThat(page.locator(".say").textContent()).containsPattern("2\\h349\\hjours de retard");
        assertNothingOverflows(page);
    }

    @Test
    void aReaderSeesWhatTheSuccessorTookOver() {
        Page page = window(DESK);
        page.navigate("/en/bodies/iwg-tip");
        page.locator(".notification a").click();
        assertThat(page.locator("tbody .tag-late").count()).isEqualTo(23);
        page.locator("main a[href='/en/bodies/human-trafficking-taskforce']")
                .first()
                .click();
        page.locator(".tabs a").last().click();
        assertThat(page.locator("main").textContent()).contains("Coordinate every federal effort");
        assertAccessible(page);
    }
}
