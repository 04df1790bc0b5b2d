package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openiwg.FormClient.Upload;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;

/** A site with a virus scanner: whoever sends a file is told what it found, and nothing of it is kept. */
class ScannedFilesJourneyTest extends OtherSiteJourneyTest {

    private static final Map<String, String> ON_PAPER = Map.of(
            "way", "paper",
            "received", "2026-05-03",
            "kind", "citizen",
            "name", "A Writer",
            "language", "fr",
            "words", "Where is the plan?");

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Test
    void aFileWithAVirusIsRefusedWithWordsThatHelpAndTheNextOneIsTaken() {
        TestHistory.record(register, """
                date,act,body,subject,title_en,title_fr
                2004-01-15,body.formed,scanned-shoal,,Shoal group,Groupe du haut-fond
                """);
        FormClient clerk = new Staff(site(), database.app()).signedIn("secretariat", "scanned-shoal", "");
        for (String language : new String[] {"en", "fr"}) {
            String form = "/" + language + "/bodies/scanned-shoal/letterbox/new";
            clerk.get(form);
            HttpResponse<String> refused =
                    clerk.upload(form, ON_PAPER, Upload.of("scan", "letter.txt", FakeClamd.EICAR));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("id=\"scan-error\"", "Where is the plan?")
                    .contains(language.equals("en") ? "A virus was found in the file" : "Un virus a été trouvé");
            int before = SCANNER.asked();
            HttpResponse<String> taken =
                    clerk.upload(form, ON_PAPER, Upload.of("scan", "letter.txt", "Where is the plan?"));
            assertThat(taken.statusCode()).isEqualTo(303);
            assertThat(SCANNER.asked()).isEqualTo(before + 1);
        }
    }
}
