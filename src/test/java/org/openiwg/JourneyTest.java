package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/**
 * A test that walks through the running site with a browser. It fails when any page it saw had a script error, a message
 * of the security policy, a failed request or an answer of 400 and more that was not expected.
 */
public abstract class JourneyTest extends WebTest {

    protected static final int DESK = 1280;
    protected static final int PHONE = 375;

    private final List<BrowserContext> open = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** A new browser window. */
    protected Page window(int width) {
        return window(new Browser.NewContextOptions().setViewportSize(width, width < 700 ? 812 : 900));
    }

    /** A window in which no script runs. */
    protected Page windowWithoutScript(int width) {
        return window(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(false));
    }

    /** A window with the few strong colours that some readers set in their system. */
    protected Page forcedColoursWindow(int width) {
        return window(
                new Browser.NewContextOptions().setViewportSize(width, 900).setForcedColors(ForcedColors.ACTIVE));
    }

    protected Page darkWindow(int width) {
        return window(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(ColorScheme.DARK));
    }

    private Page window(Browser.NewContextOptions options) {
        BrowserContext context =
                Chromium.BROWSER.newContext(options.setBaseURL(site()).setReducedMotion(ReducedMotion.REDUCE));
        open.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> faults.add(page.url() + ": " + error));
        page.onRequestFailed(request -> faults.add(request.url() + " failed: " + request.failure()));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                faults.add(response.url() + " answered " + response.status());
            }
        });
        return page;
    }

    /** Fails when the page breaks a rule of WCAG 2.2 AA that a program can check. */
    protected static void assertAccessible(Page page) {
        assertNoViolations(
                page,
                axe(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze());
    }

    /** The same for contrast alone, which is all that another colour scheme changes. */
    protected static void assertContrast(Page page) {
        assertNoViolations(page, axe(page).withRules(List.of("color-contrast")).analyze());
    }

    /** Only violations are asked for: listing what passes takes most of the time on a long page. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static void assertNoViolations(Page page, AxeResults found) {
        assertThat(found.getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + "\n  "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList()))
                .as(page.url())
                .isEmpty();
    }

    /** Fails when the page is wider than its window. */
    protected static void assertNothingOverflows(Page page) {
        assertThat((List<?>) page.evaluate("""
                () => { const width = document.documentElement.clientWidth;
                        if (document.documentElement.scrollWidth <= width) return [];
                        return [...document.body.querySelectorAll('*')]
                          .filter(e => e.getBoundingClientRect().right > width + 1)
                          .map(e => e.outerHTML.slice(0, 120)); }"""))
                .as("what is wider than its window on " + page.url())
                .isEmpty();
    }

    /** A picture for people to look at, in {@code target/screens}: only where {@code PICTURES} is set, for no test looks at it. */
    protected static void picture(Page page, String name) {
        if (System.getenv("PICTURES") != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screens", name + ".png"))
                    .setFullPage(true));
        }
    }

    /** For a journey that meets errors on purpose, once it has checked them. */
    protected void forgive() {
        faults.clear();
    }

    @AfterEach
    void nothingWentWrongOnAnyPage() {
        open.forEach(BrowserContext::close);
        open.clear();
        assertThat(faults).isEmpty();
    }
}
