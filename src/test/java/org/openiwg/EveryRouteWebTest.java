package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The ratchets over all routes: each is requested, in both languages, and what it answers is sound. */
class EveryRouteWebTest extends WebTest {

    private static final Pattern HREF = Pattern.compile(" (?:href|src|action)=\"([^\"]*)\"");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void everyPageIsSoundInBothLanguages() throws IOException {
        for (String page : new Routes(mapping).pages()) {
            for (String language : new String[] {"en", "fr"}) {
                String path = "/" + language + page;
                Answer answer = get(path);
                assertThat(answer.status()).as(path).isEqualTo(200);
                assertHeaders(path, answer);
                assertThat(new Html(answer.text()).faults(language)).as(path).isEmpty();
                assertThat(get(path, "Accept-Encoding", "gzip").response().body().length)
                        .as("compressed size of " + path)
                        .isLessThan(60_000);
            }
        }
        get("/en/nowhere");
        get("/fr/nowhere");
        assertThat(neverRendered()).isEmpty();
    }

    @Test
    void everyPublicDataRouteAnswersWithTheSecurityHeadersAndWithoutACookie() {
        for (String path : new Routes(mapping).data()) {
            Answer answer = get(path);
            // A register without entries has no proof and no tile to give.
            assertThat(answer.status()).as(path).isIn(200, 301, 302, 404);
            assertHeaders(path, answer);
        }
    }

    @Test
    void everyLinkLeadsSomewhereAndKeepsTheDay() {
        Deque<String> open = new ArrayDeque<>(List.of("/en?as-of=2008-03-31", "/fr?as-of=2008-03-31", "/en", "/fr"));
        Set<String> seen = new HashSet<>(open);
        List<String> faults = new ArrayList<>();
        while (!open.isEmpty()) {
            String path = open.remove();
            Answer answer = get(path);
            if (answer.status() >= 400) {
                faults.add(path + " answers " + answer.status());
            }
            if (answer.header("Content-Type").startsWith("text/html")) {
                for (String link : links(answer.text())) {
                    if (path.contains("as-of=2008-03-31")
                            && link.matches("/(en|fr)[/?].*|/(en|fr)")
                            && !isAboutAnotherDay(answer.text(), link)) {
                        if (!link.contains("as-of=2008-03-31")) {
                            faults.add(path + " loses the day in " + link);
                        }
                    }
                    if (link.startsWith("/") && seen.size() < 2000 && seen.add(link)) {
                        open.add(link);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Links that say that they lead to another day, and the addresses of forms, which carry the day as a field. */
    private static boolean isAboutAnotherDay(String html, String link) {
        String escaped = link.replace("&", "&amp;");
        return html.contains("action=\"" + escaped + "\"")
                || html.contains("class=\"to-today\" href=\"" + escaped + "\"")
                || html.contains("class=\"other-day\" href=\"" + escaped + "\"");
    }

    private static void assertHeaders(String path, Answer answer) {
        assertThat(answer.header("Content-Security-Policy")).as(path).startsWith("default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("no-referrer");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
        assertThat(answer.header("Set-Cookie")).as(path).isEmpty();
    }

    private static List<String> links(String html) {
        List<String> links = new ArrayList<>();
        Matcher href = HREF.matcher(html);
        while (href.find()) {
            String link = href.group(1).replace("&amp;", "&");
            links.add(link.contains("#") ? link.substring(0, link.indexOf('#')) : link);
        }
        return links;
    }

    /** Page templates that were not rendered in both languages, and components that no page reaches. */
    private static List<String> neverRendered() throws IOException {
        List<String> missing = new ArrayList<>();
        StringBuilder calls = new StringBuilder();
        List<String> components = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = TEMPLATES.relativize(file).toString();
                String text = Files.readString(file);
                calls.append(text);
                if (Character.isLowerCase(file.getFileName().toString().charAt(0))) {
                    components.add("@template." + name.replace(".jte", "").replace('/', '.') + "(");
                } else if (!RenderedPages.PRIVATE.contains(name)) {
                    for (String language : new String[] {"en", "fr"}) {
                        if (!RenderedPages.contains(name, language)) {
                            missing.add(name + " in " + language);
                        }
                    }
                }
            }
        }
        components.stream().filter(call -> calls.indexOf(call) < 0).forEach(missing::add);
        return missing;
    }
}
