package org.openiwg.record.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openiwg.TestHistory;
import org.openiwg.WebTest;
import org.openiwg.record.Act;
import org.openiwg.record.Confidence;
import org.openiwg.record.Entry;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;

class RegisterPagesWebTest extends WebTest {

    private static final Pattern SCRIPT = Pattern.compile("<pre class=\"lines script\">(.*?)</pre>", Pattern.DOTALL);

    @Autowired
    private Register register;

    @TempDir
    private Path folder;

    @Test
    void theRegisterIsBrowsedNewestFirstOrOldestFirst() {
        long last = register.snapshot().size() - 1;
        assertThat(get("/en/record").text())
                .contains("href=\"/en/record/" + last + "\"")
                .doesNotContain("href=\"/en/record/0\"");
        assertThat(get("/fr/record?order=oldest").text())
                .contains("href=\"/fr/record/0\"", "Le registre", "href=\"/fr/record?order=oldest&amp;page=2\"");
    }

    @Test
    void aQuestionNarrowsTheListAndItsData() {
        String page = get("/en/record?act=mandate&year=2004").text();
        assertThat(page)
                .contains("Mandate given", "href=\"/record/acts.csv?act=mandate&amp;year=2004\"")
                .doesNotContain("Meeting held");
        assertThat(get("/record/acts.csv?act=mandate&year=2004").text().lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains(",mandate."));
        assertThat(get("/en/record?text=" + "x".repeat(500)).text()).contains("Nothing matches");
    }

    @Test
    void aPastDayShowsOnlyWhatHadTakenEffect() {
        assertThat(get("/en/record?as-of=1999-12-31&order=oldest").text())
                .contains("1 act that had taken effect by 31 December 1999");
    }

    @Test
    void anEntrySaysEverythingThatIsKnownAndHowItIsProven() {
        Entry mandate = first(act ->
                act.kind().word().equals("mandate.given") && act.date().text().equals("2004"));
        String page = get("/en/record/" + mandate.index()).text();
        assertThat(page)
                .contains("Only the year is known. In the account it counts from 31 December 2004.")
                .contains("href=\"/en/bodies/iwg-tip/obligations/mandate/")
                .contains("Who can see this", "Everyone")
                .contains(register.snapshot().leaf(mandate.index()).hex());
        assertThat(get("/fr/record/" + mandate.index()).text())
                .contains("On ne connaît que l’année. Dans le bilan, l’acte compte à partir du 31 décembre 2004.");
    }

    @Test
    void versionsThatDisagreeStandSideBySide() {
        Entry disputed = first(act -> act.confidence() == Confidence.DISPUTED
                && act.subject() != null
                && act.subject().toString().equals("publication/pamphlet"));
        assertThat(get("/en/record/" + disputed.index()).text())
                .contains("Where sources do not agree", "This entry", "class=\"version\"");
    }

    @Test
    void anActThatIsNotForEveryoneShowsOnlyThatItIsThere() {
        TestHistory.record(register, """
                date,act,body,subject,title_en,title_fr,audience,source_title
                2001,body.formed,closed,,Closed body,Organisme fermé,,
                2002,context.noted,closed,secret,Secret deliberation,Délibération secrète,members,Secret source
                """);
        long index =
                first(act -> act.title().en().equals("Secret deliberation")).index();
        String page = get("/en/record/" + index).text();
        assertThat(page)
                .contains("An act that only members of Closed body can see")
                .doesNotContain("Secret");
        assertThat(get("/fr/record/" + index).text())
                .contains("Un acte que seuls voient les membres de Organisme fermé")
                .doesNotContain("secrète");
        for (String path : new String[] {
            "/en/record",
            "/record/acts.csv",
            "/bodies/closed/acts.csv",
            "/feeds/en/closed/acts.atom",
            "/api/v1/bodies/closed/acts",
            "/en/record?text=deliberation"
        }) {
            assertThat(get(path).text()).as(path).doesNotContain("Secret ");
        }
        assertThat(get("/log/proof/" + index).status()).isEqualTo(404);
    }

    @Test
    void whatIsNotInTheRegisterIsNotFound() {
        assertThat(get("/en/record/999999999").status()).isEqualTo(404);
        assertThat(get("/en/record/-1").status()).isEqualTo(404);
        assertThat(get("/en/record/x").status()).isEqualTo(404);
        assertThat(get("/en/record?page=999999&year=abcd").status()).isEqualTo(200);
    }

    @Test
    void theCommandsForOtherToolsReallyCheckTheCheckpoint() throws IOException, InterruptedException {
        Matcher script = SCRIPT.matcher(get("/en/verify").text());
        assertThat(script.find()).isTrue();
        String commands = script.group(1)
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
        Path file = Files.writeString(folder.resolve("verify.sh"), commands);
        Process process = new ProcessBuilder("sh", file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("Signature Verified Successfully");
    }

    private Entry first(java.util.function.Predicate<Act> wanted) {
        for (Entry entry : register.snapshot().entries()) {
            Act act = entry.act();
            if (act != null && wanted.test(act)) {
                return entry;
            }
        }
        throw new AssertionError("no such act");
    }
}
