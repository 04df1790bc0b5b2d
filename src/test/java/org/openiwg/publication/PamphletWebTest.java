package org.openiwg.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.openiwg.WebTest;
import org.springframework.beans.factory.annotation.Autowired;

class PamphletWebTest extends WebTest {

    @Autowired
    private Editions editions;

    @Test
    void theNewestEditionIsReadInItsOwnLanguageDirectionAndWithTheWayToTheOthers() {
        Answer answer = get("/publications/your-rights/ar");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().body().length).isLessThanOrEqualTo(14 * 1024);
        assertThat(answer.text())
                .contains("<html lang=\"ar\" dir=\"rtl\">", "الإعلان العالمي لحقوق الإنسان")
                .contains("href=\"/publications/your-rights/ur\" lang=\"ur\" hreflang=\"ur\" dir=\"rtl\">اردو</a>")
                .doesNotContain("<script", "old edition");
    }

    @Test
    void anOldEditionStaysAndSaysThatItIsOld() {
        Answer answer = get("/publications/your-rights/editions/1/ar/page.html");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .contains("This is an old edition.", "href=\"/publications/your-rights/ar\"")
                .contains("href=\"/publications/your-rights/editions/1/fr/page.html\"");
        assertThat(get("/fr/publications/your-rights/editions/1").text()).contains("Il y a une édition plus récente");
    }

    @Test
    void aFileIsMadeOnceAndItsCertificateNamesIt() throws Exception {
        Answer first = get("/publications/your-rights/editions/2/ur/trifold-a4.pdf");
        Answer again = get("/publications/your-rights/editions/2/ur/trifold-a4.pdf");
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(first.response().body()));

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(get("/publications/your-rights/editions/2/ur/certificate.json")
                        .text())
                .contains(hash, "ACCESSIBLE", "trifold-letter-press.pdf");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String path : new String[] {
            "/publications/nothing/en",
            "/publications/your-rights/tlh",
            "/publications/your-rights/editions/9/en/page.html",
            "/publications/your-rights/editions/1/en/secret.pdf",
            "/publications/your-rights/editions/1/tlh/text.txt",
            "/en/publications/nothing",
            "/en/publications/your-rights/editions/9"
        }) {
            assertThat(get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aPageOfEveryEditionListsItsLanguagesUnderTheirOwnNames() {
        assertThat(editions.of("your-rights")).hasSize(2);
        assertThat(get("/en/publications").text()).contains("Your rights");
        assertThat(get("/en/publications/your-rights").text())
                .contains("<bdi dir=\"rtl\">اردو</bdi>", "Urdu", "Français", "trifold-letter-press.pdf");
    }
}
