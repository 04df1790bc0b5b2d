package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Stored cross-site scripting: somebody in every role types a text that tries to be something else into every field of every
 * form that they come across, in both languages; then everybody looks at everything. Forms and pages are found by following
 * links, so new ones are in it by themselves.
 */
@TestPropertySource(properties = "openiwg.url=https://iwg.example")
class SecurityStoredXssJourneyTest extends JourneyTest {

    private static final String BODY = "typed-into";

    /** Ends an attribute, begins an element, and is an expression in every template language that somebody might use. */
    private static final String TEXT = "zq7\"'><script>window.marked=1</script><img src=x onerror=window.marked=1>"
            + "{{7*7}}${7*7}#{7*7}<%=7*7%>";

    /** What no answer may hold: the text as markup. */
    private static final Pattern ALIVE =
            Pattern.compile("<script|<img|<[a-z][^>]* on[a-z]+=", Pattern.CASE_INSENSITIVE);

    private static final Pattern LEADS_TO_SCRIPT =
            Pattern.compile("(?:href|src|action)=\"\\s*(?:javascript|data:text|vbscript)", Pattern.CASE_INSENSITIVE);

    private static final Pattern OUR_SCRIPT = Pattern.compile("<script src=\"/assets/[\\w.-]+\"[a-z ]*></script>");
    private static final Pattern VALUE = Pattern.compile("=\"[^\"]*\"");

    private static final int IN_THE_BROWSER = 40;

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void whatIsTypedIntoAnyFormIsShownAsTextEverywhereInBothLanguages() throws XMLStreamException {
        Routes routes = new Routes(mapping);
        EverySide side = EverySide.of(BODY, register, site(), database.app(), routes);
        Map<String, FormClient> people = new LinkedHashMap<>(side.people());
        people.put("stranger", new FormClient(site()));

        TreeSet<String> taken = new TreeSet<>();
        Map<String, String> refused = new TreeMap<>();
        // Every other role fills in the French forms, which have the same fields; all is looked at in both languages.
        Iterator<String> languages =
                Stream.generate(() -> List.of("en", "fr")).flatMap(List::stream).iterator();
        people.forEach((role, client) -> {
            Explorer clerk = new Explorer(client, BODY, TEXT);
            clerk.fill(side.starts(languages.next()));
            assertThat(clerk.failed).as(role).isEmpty();
            clerk.seen.forEach((page, answer) -> assertDead(page, role, answer));
            taken.addAll(clerk.taken);
            refused.putAll(clerk.refused);
        });
        taken.forEach(refused::remove);
        System.getLogger("forms").log(System.Logger.Level.DEBUG, "taken {0}, never taken {1}", taken, refused);
        assertThat(taken)
                .as("forms that took the text; refused were " + refused)
                .anyMatch(form -> form.contains("/desk/"))
                .anyMatch(form -> form.contains("/people/persons/new"))
                .hasSizeGreaterThan(30);

        Map<String, String> shown = new TreeMap<>();
        people.forEach((role, client) -> {
            for (String language : List.of("en", "fr")) {
                Explorer reader = new Explorer(client, BODY, TEXT);
                reader.look(side.starts(language));
                assertThat(reader.dead()).as("what " + role + " is led to").isEmpty();
                reader.seen.forEach((page, answer) -> {
                    assertDead(page, role, answer);
                    if (answer.body().contains("zq7") && isHtml(answer)) {
                        shown.putIfAbsent(WebForm.kindOf(page), role + " " + page);
                    }
                });
            }
        });
        assertThat(shown).as("pages that show the text").hasSizeGreaterThan(15);
        for (String data : routes.data()) {
            String path = data.replace("iwg-tip", BODY);
            for (FormClient client : people.values()) {
                HttpResponse<String> answer = client.get(path);
                assertDead(path, "data", answer);
                if (type(answer).contains("xml")) {
                    assertWellFormed(answer.body());
                }
            }
        }
        assertNothingRuns(people, new ArrayList<>(shown.values()));
    }

    private static void assertDead(String page, String role, HttpResponse<String> answer) {
        if (!isHtml(answer) && !type(answer).contains("xml")) {
            assertThat(type(answer)).as(page).doesNotContain("html", "javascript");
            return;
        }
        String text = answer.body();
        assertThat(LEADS_TO_SCRIPT.matcher(text).find()).as(page).isFalse();
        // What stands between quotes cannot leave them: a quote in it is escaped.
        String tags = VALUE.matcher(OUR_SCRIPT.matcher(text).replaceAll("")).replaceAll("");
        assertThat(ALIVE.matcher(tags).results().map(found -> found.group()).toList())
                .as("alive on " + page + " as " + role)
                .isEmpty();

        // Seven times seven was worked out by nobody.
        assertThat(text).as(page).doesNotContain("}49", "zq749", "=49%", "&gt;4949");
    }

    /** The same pages in a browser that was told to ignore the security policy: what is only text does not run there either. */
    private void assertNothingRuns(Map<String, FormClient> people, List<String> pages) {
        for (String entry : pages.subList(0, Math.min(pages.size(), IN_THE_BROWSER))) {
            FormClient client = people.get(entry.substring(0, entry.indexOf(' ')));
            try (BrowserContext context = Chromium.BROWSER.newContext(
                    new Browser.NewContextOptions().setBaseURL(site()).setBypassCSP(true))) {
                context.addCookies(client == null ? List.of() : client.cookiesOf(site()));
                Page page = context.newPage();
                page.navigate(entry.substring(entry.indexOf(' ') + 1));
                assertThat(page.evaluate("() => window.marked === undefined && document.scripts.length"
                                + " === document.querySelectorAll('head script[src^=\"/assets/\"]').length"))
                        .as(entry)
                        .isEqualTo(true);
            }
        }
    }

    private static void assertWellFormed(String text) throws XMLStreamException {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = xml.createXMLStreamReader(new StringReader(text));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                assertThat(reader.getLocalName()).isNotIn("script", "img");
            }
        }
    }

    private static boolean isHtml(HttpResponse<String> answer) {
        return type(answer).startsWith("text/html");
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
