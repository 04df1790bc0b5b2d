package org.openiwg.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openiwg.FormClient;
import org.openiwg.WebTest;
import org.openiwg.body.SignOff;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters that come on paper with a scan, and what a judge reads of any letter. */
class PaperLettersWebTest extends WebTest {

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    private Stamps stamps;

    @Autowired
    private SignOff signOff;

    private LetterFixture body(String name) {
        return new LetterFixture("letters-" + name, site(), database, register, stamps, signOff);
    }

    @Test
    void aScanIsTakenAsWhatItIsAndOnlyTheStaffSavesIt() {
        LetterFixture body = body("scan");
        FormClient clerk = body.clerk();
        String enter = "/en/bodies/" + body.body + "/letterbox/new";
        clerk.get(enter);
        HttpResponse<String> wrong =
                clerk.upload(enter, FormClient.Upload.of("scan", "letter.pdf", "<html><script>alert(1)</script>"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"scan-error\"");

        String pdf = "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF";
        String judge = LetterFixture.location(
                clerk.upload(enter, onPaper(), FormClient.Upload.of("scan", "Lettre du 3 mai.pdf", pdf)));
        String reference = judge.replaceAll(".*/letterbox/([^/]+)/judge", "$1");
        String desk = "/en/bodies/" + body.body + "/letterbox/" + reference;
        assertThat(clerk.get(desk).body()).contains("href=\"" + desk + "/scan\"");
        HttpResponse<String> saved = clerk.get(desk + "/scan");
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).isEqualTo(pdf);
        assertThat(saved.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(saved.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(saved.headers().firstValue("Cache-Control")).contains("no-store");

        body.accept(clerk, reference);
        clerk.get(desk);
        clerk.post(desk + "/ask", "asked", "justice");
        FormClient member = body.staff.signedIn("representative", body.body, "justice");
        assertThat(member.get(desk).statusCode())
                .as("who was asked sees the letter")
                .isEqualTo(200);
        assertThat(member.get(desk).body()).doesNotContain("/scan");
        assertThat(member.get(desk + "/scan").statusCode()).isIn(403, 404);
        assertThat(get(desk + "/scan").status()).isEqualTo(401);
    }

    private static Map<String, String> onPaper() {
        return Map.of(
                "way",
                "paper",
                "received",
                "2026-05-03",
                "kind",
                "citizen",
                "name",
                "A Writer",
                "language",
                "fr",
                "words",
                "Where is the plan?");
    }

    @Test
    void nothingOfWhatIsMeantForProgramsIsInWhatAJudgeReads() {
        LetterFixture body = body("judged");
        FormClient clerk = body.clerk();
        String reference = body.write("fr", "publish", "nothing");
        String form = clerk.get("/fr/bodies/" + body.body + "/letterbox/" + reference + "/judge")
                .body();
        assertThat(form).contains("Membre du public").doesNotContain("member-of-the-public");
        LetterFixture.location(body.accept(clerk, reference, "said_by", ""));
        assertThat(get("/fr/bodies/" + body.body + "/letters/" + reference).text())
                .contains("Membre du public");
    }
}
