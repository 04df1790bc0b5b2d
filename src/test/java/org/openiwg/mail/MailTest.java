package org.openiwg.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.text.Language;

class MailTest {

    @Test
    void aLineBreakInAnAddressOrASubjectIsRefusedBecauseItWouldBeginAnotherHeader() {
        for (String bad : new String[] {
            "a@example.org\nBcc: b@example.org",
            "a@example.org\r\nBcc: b@example.org",
            "a@example.org, b@example.org",
            "\"a b\"@example.org",
            "a <a@example.org>",
            "a@",
            "@example.org",
            "a@example..org",
            "a@example.org\u0000",
            "é@example.org",
            "a".repeat(250) + "@example.org",
            ""
        }) {
            assertThat(Mail.isAddress(bad)).as(bad).isFalse();
            assertThatThrownBy(() -> new Mail(bad, Language.EN, "Subject", "Text"))
                    .as(bad)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (String bad : new String[] {"A\nBcc: b@example.org", "A\rB", "A\u0085B", "A\u2028B", "A\u0000", "", " "}) {
            assertThatThrownBy(() -> new Mail("a@example.org", Language.EN, bad, "Text"))
                    .as(bad)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Mail("a@example.org", Language.EN, "S", "T", "https://x/>\r\nBcc: b@example.org"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addressesThatPeopleHaveAreTaken() {
        for (String good :
                new String[] {"jane.o'brien+iwg@justice.gc.ca", "a@localhost", "_x@xn--bcher-kva.example", "1@2.example"
                }) {
            assertThat(Mail.isAddress(good)).as(good).isTrue();
        }
    }

    @Test
    void theHtmlIsTheTextWithLinksAndNothingElseOfItIsMarkup() {
        String text = """
                Open <b>this</b> & that:
                https://iwg.example.org/en/a?b=1&c=2.

                « https://iwg.example.org/fr » "javascript:alert(1)"
                """;
        assertThat(HtmlOfText.body(text)).isEqualTo("""
                <p>Open &lt;b&gt;this&lt;/b&gt; &amp; that:<br>
                <a href="https://iwg.example.org/en/a?b=1&amp;c=2">https://iwg.example.org/en/a?b=1&amp;c=2</a>.</p>
                <p>« <a href="https://iwg.example.org/fr">https://iwg.example.org/fr</a> » &quot;javascript:alert(1)&quot;</p>""");
        assertThat(HtmlOfText.of(new Mail("a@example.org", Language.FR, "Été <i>", text)))
                .contains("<html lang=\"fr\">", "<title>Été &lt;i&gt;</title>");
    }

    @Test
    void aMailIsTriedMoreAndMoreRarelyAndGivenUpAfterTwoDays() {
        Duration all = IntStream.range(1, Attempts.MOST)
                .mapToObj(attempt -> Attempts.pauseAfter(attempt).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofHours(40), Duration.ofHours(56));
        assertThat(Attempts.pauseAfter(Attempts.MOST)).isEmpty();
        for (int attempt = 1; attempt < Attempts.MOST - 1; attempt++) {
            assertThat(Attempts.pauseAfter(attempt).orElseThrow())
                    .isLessThan(Attempts.pauseAfter(attempt + 1).orElseThrow());
        }
    }
}
