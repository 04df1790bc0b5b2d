package org.openiwg.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.TestHistory;
import org.openiwg.WebTest;
import org.openiwg.record.HistoryFiles;
import org.openiwg.record.HistoryReader;
import org.openiwg.record.Reading;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Whatever stands in the record, it is shown as text. This site has a register of its own. */
@TestPropertySource(properties = "openiwg.url=https://iwg.example")
class HostileWebTest extends WebTest {

    private static final Pattern HREF = Pattern.compile(" (?:href|src|action)=\"([^\"]*)\"");

    @Autowired
    private Register register;

    @BeforeEach
    void record() {
        TestHistory.recordHostile(register);
    }

    @Test
    void noPageOfTheBodyHoldsMarkupFromTheRecord() {
        Deque<String> open = new ArrayDeque<>(List.of("/en/bodies/hostile", "/fr/bodies/hostile", "/en/record"));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            String path = open.remove();
            Answer answer = get(path);
            assertThat(answer.status()).as(path).isLessThan(500);
            if (answer.header("Content-Type").startsWith("text/html")) {
                assertThat(answer.text()).as(path).doesNotContain("<script", "<b onclick");
                Matcher href = HREF.matcher(answer.text());
                while (href.find()) {
                    String link = href.group(1);
                    assertThat(link).as(path).doesNotStartWith("javascript:").doesNotStartWith("data:text");
                    if ((link.contains("hostile") || link.contains("/record"))
                            && link.startsWith("/")
                            && seen.size() < 300
                            && seen.add(link)) {
                        open.add(link.replace("&amp;", "&"));
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(20);
    }

    @Test
    void feedsAreWellFormedAndHoldTheTextsAsTheyAre() throws XMLStreamException {
        for (String feed : List.of("acts", "findings")) {
            String text = get("/feeds/en/hostile/" + feed + ".atom").text();
            StringBuilder read = new StringBuilder();
            XMLInputFactory xml = XMLInputFactory.newInstance();
            xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader reader = xml.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.CHARACTERS) {
                    read.append(reader.getText());
                }
            }
            assertThat(read).contains("<script>alert(1)</script> ]]> & <b onclick=x> \"'");
            assertThat(text).doesNotContain("<script").contains("href=\"https://iwg.example/en/");
        }
    }

    @Test
    void noTextBecomesALineOfTheCalendar() {
        String calendar = get("/feeds/en/hostile/deadlines.ics").text();
        assertThat(calendar.lines()).noneMatch(line -> line.startsWith("BEGIN:VALARM"));
        assertThat(calendar.replace("\r\n ", ""))
                .contains("\\nBEGIN:VALARM", "URL:https://iwg.example/en/bodies/hostile/obligations/");
    }

    @Test
    void noCellIsAFormulaAndEveryTextComesBackAsItWas() {
        for (String list : Lists.ALL) {
            String csv = get("/bodies/hostile/" + list + ".csv").text();
            assertThat(csv).as(list).doesNotContainPattern("(^|,|\n)\"?[=+@-][A-Za-z0-9]");
        }
        String acts = get("/bodies/hostile/acts.csv").text();
        Reading again = HistoryReader.read(name -> name.equals("acts.csv")
                ? new java.io.ByteArrayInputStream(acts.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                : null);
        Reading first = HistoryReader.read(HistoryFiles.in(Path.of("src/test/resources/hostile")));
        assertThat(again).isEqualTo(first);
    }
}
