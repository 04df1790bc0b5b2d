package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The ratchets over all pages as a browser shows them. */
class EveryPageJourneyTest extends JourneyTest {

    private static final int FIRST_VIEW_REQUESTS = 5;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void everyPageIsAccessibleInBothLanguagesWidthsAndColourSchemes() {
        Routes routes = new Routes(mapping);
        Page desk = window(DESK);
        Page phone = window(PHONE);
        Page dark = darkWindow(DESK);
        for (String page : routes.pages()) {
            desk.navigate("/en" + page);
            assertAccessible(desk);
            assertNothingOverflows(desk);
        }
        for (String page : routes.onePerPage()) {
            phone.navigate("/fr" + page);
            assertAccessible(phone);
            dark.navigate("/en" + page);
            assertContrast(dark);
        }
    }

    /** 1280 pixels at 400 % are 320: WCAG 2.2, 1.4.10. */
    @Test
    void everyPageFitsTheNarrowestWindow() {
        Page narrow = window(320);
        for (String page : new Routes(mapping).pages()) {
            for (String language : new String[] {"en", "fr"}) {
                narrow.navigate("/" + language + page);
                assertNothingOverflows(narrow);
            }
        }
    }

    @Test
    void everyPageIsReadableWithoutScript() {
        Page plain = windowWithoutScript(PHONE);
        for (String page : new Routes(mapping).pages()) {
            plain.navigate("/en" + page);
            assertThat(plain.locator("h1").isVisible()).as(page).isTrue();
        }
    }

    @Test
    void everyLinkAndFieldIsReachedWithTheKeyboardAlone() {
        Page page = window(DESK);
        for (String path : new Routes(mapping).onePerPage()) {
            page.navigate("/en" + path);
            int expected = (Integer) page.evaluate("""
                    () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                      .filter(e => e.checkVisibility() && e.tabIndex >= 0).length""");
            page.evaluate("""
                    () => { window.reached = new Set();
                            document.addEventListener('focusin', e => window.reached.add(e.target)); }""");
            for (int i = 0; i < expected + 5; i++) {
                page.keyboard().press("Tab");
            }
            int reached = (Integer) page.evaluate("""
                    () => [...window.reached]
                      .filter(e => e.matches('a, button, input, select, textarea, summary')).length""");
            assertThat(reached).as("reached by keyboard on " + path).isEqualTo(expected);
        }
    }

    @Test
    void theFirstViewTakesFewRequests() {
        Page page = window(DESK);
        int[] requests = {0};
        page.onRequest(request -> requests[0]++);
        page.navigate("/en/about");
        assertThat(requests[0]).isLessThanOrEqualTo(FIRST_VIEW_REQUESTS);
    }

    @Test
    void aReaderChoosesADayAndALanguageAndKeepsBoth() {
        Page page = windowWithoutScript(PHONE);
        page.navigate("/en/how");
        page.locator(".day summary").click();
        page.locator("#as-of").fill("2008-03-31");
        page.locator(".day-form button").click();
        assertThat(page.url()).endsWith("/en/how?as-of=2008-03-31");
        assertThat(page.locator(".day-other").textContent()).contains("You are looking at 31 March 2008.");
        page.locator(".lang").click();
        assertThat(page.locator(".day-other").textContent()).contains("Vous regardez le 31 mars 2008.");
        page.locator(".foot a").first().click();
        assertThat(page.url()).endsWith("/fr/data?as-of=2008-03-31");
        page.locator(".to-today").click();
        assertThat(page.url()).endsWith("/fr/data");
    }
}
