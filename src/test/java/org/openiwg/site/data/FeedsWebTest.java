package org.openiwg.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openiwg.WebTest;

class FeedsWebTest extends WebTest {

    private static final Pattern ID = Pattern.compile("<entry><id>([^<]*)</id>");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"");

    @Test
    void theActsComeNewestFirstInPartsWithIdsThatStay() {
        List<String> ids = new ArrayList<>();
        String path = "/feeds/en/iwg-tip/acts.atom";
        while (path != null) {
            String feed = get(path).text();
            Matcher id = ID.matcher(feed);
            int entries = 0;
            while (id.find()) {
                ids.add(id.group(1));
                entries++;
            }
            assertThat(entries).isBetween(1, 50);
            Matcher next = NEXT.matcher(feed);
            path = next.find() ? next.group(1) : null;
        }
        assertThat(ids).hasSizeGreaterThan(100).doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:"));
        Matcher again = ID.matcher(get("/feeds/fr/iwg-tip/acts.atom").text());
        assertThat(again.find()).isTrue();
        assertThat(again.group(1)).isEqualTo(ids.getFirst());
    }

    @Test
    void eachLanguageHasItsFeed() {
        Answer english = get("/feeds/en/iwg-tip/findings.atom?as-of=2008-03-31");
        assertThat(english.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(english.text())
                .contains("xml:lang=\"en\"", "findings as they begin and end", "/en/bodies/iwg-tip/obligations/");
        assertThat(get("/feeds/fr/iwg-tip/findings.atom?as-of=2008-03-31").text())
                .contains("xml:lang=\"fr\"", "constats apparus et levés", "/fr/bodies/iwg-tip/obligations/");
    }

    @Test
    void aFeedOfAnotherDayTellsOnlyWhatWasKnownThen() {
        assertThat(get("/feeds/en/iwg-tip/findings.atom?as-of=1998-01-01").text())
                .doesNotContain("<entry>")
                .contains("<updated>1970-01-01T00:00:00Z</updated>");
    }

    @Test
    void theDeadlinesAreACalendarOfWholeDays() {
        Answer answer = get("/feeds/fr/iwg-tip/deadlines.ics?as-of=2008-03-31");
        assertThat(answer.header("Content-Type")).startsWith("text/calendar");
        assertThat(answer.header("Content-Disposition")).contains("iwg-tip-fr.ics");
        String calendar = answer.text();
        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(calendar).contains("DTSTART;VALUE=DATE:2", "SUMMARY;LANGUAGE=fr:Échéance", "TRANSP:TRANSPARENT");
        List<String> uids = new ArrayList<>();
        for (String line : calendar.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r");
            if (line.startsWith("UID:")) {
                uids.add(line);
            }
        }
        Set<String> inEnglish = new HashSet<>();
        get("/feeds/en/iwg-tip/deadlines.ics?as-of=2008-03-31")
                .text()
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .forEach(inEnglish::add);
        assertThat(uids).doesNotHaveDuplicates().hasSizeGreaterThan(2).containsExactlyInAnyOrderElementsOf(inEnglish);
    }

    @Test
    void everyListIsAFileToSave() {
        for (String list : Lists.NAMES) {
            Answer answer = get("/bodies/iwg-tip/" + list + ".csv?as-of=2011-01-01");
            assertThat(answer.status()).as(list).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualTo("text/csv;header=present;charset=UTF-8");
            assertThat(answer.header("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"iwg-tip-" + list + "-2011-01-01.csv\"");
            List<String> lines = answer.text().lines().toList();
            assertThat(lines).as(list).hasSizeGreaterThan(1);
            assertThat(answer.text()).endsWith("\r\n");
        }
        assertThat(get("/bodies/iwg-tip/secrets.csv").status()).isEqualTo(404);
        assertThat(get("/bodies/nobody/acts.csv").status()).isEqualTo(404);
    }

    @Test
    void listsTakeTheFiltersOfTheirPages() {
        List<String> late = get("/bodies/iwg-tip/obligations.csv?state=overdue&as-of=2010-01-01")
                .text()
                .lines()
                .skip(1)
                .toList();
        assertThat(late).isNotEmpty().allMatch(line -> line.contains(",overdue,"));
        assertThat(get("/bodies/iwg-tip/obligations.csv?stat=overdue").status()).isEqualTo(400);
    }

    @Test
    void thePageOfDataListsThemInBothLanguages() {
        assertThat(get("/en/data?as-of=2008-03-31").text())
                .contains(
                        "/bodies/iwg-tip/obligations.csv?as-of=2008-03-31",
                        "/feeds/en/iwg-tip/acts.atom?as-of=2008-03-31",
                        "/api/v1/bodies/iwg-tip/account?as-of=2008-03-31",
                        "/api/v1/openapi.json");
        assertThat(get("/fr/data").text()).contains("Données et fils", "/feeds/fr/iwg-tip/deadlines.ics");
    }

    @Test
    void aCalendarWithoutDeadlinesIsStillACalendar() {
        assertThat(get("/feeds/en/iwg-tip/deadlines.ics?as-of=1990-01-01").text())
                .contains("BEGIN:VTIMEZONE\r\n")
                .doesNotContain("BEGIN:VEVENT");
    }
}
