package org.openiwg.platform.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openiwg.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

@ExtendWith(OutputCaptureExtension.class)
class ShellWebTest extends WebTest {

    @Autowired
    private AnswerErrors errors;

    @Test
    void aPageIsServedInBothLanguages() {
        assertThat(get("/en/about").text()).contains("<html lang=\"en\">", "About OpenIWG");
        assertThat(get("/fr/about").text()).contains("<html lang=\"fr\">", "À propos d’OpenIWG");
    }

    @Test
    void theLanguageSwitchLeadsToTheSamePageWithItsParametersAndItsDay() {
        assertThat(get("/en/about?state=a+b&as-of=2008-03-31").text())
                .contains("href=\"/fr/about?state=a+b&amp;as-of=2008-03-31\"");
    }

    @Test
    void aPastDayIsSaidAndCarriedByEveryLink() {
        assertThat(get("/en/about?as-of=2008-03-31").text())
                .contains("You are looking at 31 March 2008.", "href=\"/en/privacy?as-of=2008-03-31\"");
        assertThat(get("/fr/about?as-of=2008-03-01").text()).contains("Vous regardez le 1er mars 2008.");
    }

    @Test
    void aDayThatIsNoneIsRefusedWithARemedy() {
        for (String day : new String[] {"2004-02-30", "2004", "x", "0000-01-01", "2008-03-31&as-of=2009-01-01"}) {
            Answer answer = get("/en/about?as-of=" + day);
            assertThat(answer.status()).as(day).isEqualTo(400);
            assertThat(answer.text()).contains("is not a day", "?as-of=2008-03-31", "as-of-unreadable");
        }
    }

    @Test
    void parametersThatCannotBeReadAreTheAskersMistake() {
        String many = "a=1&".repeat(1_001);
        for (String query : new String[] {"text=%zz", "text=%ff", "as-of=%zz", many}) {
            assertThat(rawStatus("/en/about?" + query)).as(query).isEqualTo(400);
            assertThat(rawStatus("/api/v1/bodies?" + query)).as(query).isEqualTo(400);
        }
    }

    @Test
    void aReaderWhoLeavesBeforeTheEndIsNoErrorOfTheSite(CapturedOutput said) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        for (Exception left :
                new Exception[] {new AsyncRequestNotUsableException("gone"), new IOException("Broken pipe")}) {
            errors.resolveException(new MockHttpServletRequest("GET", "/en/about"), response, null, left);
        }
        assertThat(said).doesNotContain("A request failed");
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void whatToReadNextIsAnotherPage() {
        String text = get("/en/about").text();
        String next = text.substring(text.indexOf("Read also"), text.indexOf("</main>"));
        assertThat(next).contains("href=\"/en/how\"").doesNotContain("href=\"/en/about\"");
    }

    @Test
    void nothingThatIsTypedIntoAnAddressIsMarkup() {
        assertThat(get("/en/about?as-of=%3Cscript%3E&%3Cb%3E=%22%3E%3Cscript%3E")
                        .text())
                .doesNotContain("<script", "<b>");
    }

    @Test
    void aPageThatIsNotThereIsAnsweredUsefullyInTheLanguageOfTheAddress() {
        Answer answer = get("/fr/nulle-part");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("Il n’y a pas de page à cette adresse", "href=\"/fr\"");
        assertThat(get("/nowhere", "Accept-Language", "fr-CA,en;q=0.5").text()).contains("<html lang=\"fr\">");
    }

    @Test
    void theInterfaceAnswersErrorsAsProblems() {
        Answer answer = get("/api/v1/nothing");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).contains("\"code\":\"not-found\"", "\"status\":404");
    }

    @Test
    void nothingButReadingIsAllowed() {
        for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"}) {
            assertThat(send(method, "/en/about").status()).as(method).isEqualTo(403);
        }
        assertThat(send("HEAD", "/en/about").status()).isEqualTo(200);
        assertThat(send("HEAD", "/en/about").text()).isEmpty();
    }

    @Test
    void aPageThatTheReaderHasIsNotSentAgain() {
        Answer first = get("/en/about");
        assertThat(get("/en/about", "If-None-Match", first.header("ETag")).status())
                .isEqualTo(304);
        assertThat(first.header("Set-Cookie")).isEmpty();
        Answer packed = get("/en/about", "Accept-Encoding", "gzip");
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.response().body().length).isLessThan(first.response().body().length);
    }

    @Test
    void aPageIsPackedForWhoeverTakesThatAndForNobodyElse() {
        for (String taken : new String[] {"gzip;q=0.5", "br, gzip;q=0.001", "*", "GZIP ; Q=1", "br;q=0, *;q=0.1"}) {
            assertThat(get("/en/about", "Accept-Encoding", taken).header("Content-Encoding"))
                    .as(taken)
                    .isEqualTo("gzip");
        }
        for (String refused :
                new String[] {"gzip;q=0", "gzip;q=0.000", "gzip; q=0, *", "br", "*;q=0", "identity", "not-gzip", ""}) {
            assertThat(get("/en/about", "Accept-Encoding", refused).header("Content-Encoding"))
                    .as(refused)
                    .isEmpty();
        }
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        for (String path :
                new String[] {"/en/about", "/en/nowhere", "/api/x", Assets.STYLE, "/en/about?as-of=x", "//x", "/%2e"}) {
            Answer answer = get(path);
            assertThat(answer.header("Content-Security-Policy")).as(path).startsWith("default-src 'none'");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.text()).doesNotContain("Exception", "org.springframework", "Whitelabel");
        }
    }

    /** The status for an address that the client library would refuse to send. */
    private int rawStatus(String path) {
        try (Socket socket = new Socket("localhost", URI.create(site()).getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(US_ASCII));
            return Integer.parseInt(new String(socket.getInputStream().readNBytes(12), US_ASCII).substring(9));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }
}
