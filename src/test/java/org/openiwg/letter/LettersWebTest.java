package org.openiwg.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiwg.FormClient;
import org.openiwg.WebTest;
import org.openiwg.body.SignOff;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writing to a body, and what becomes of it: also for those who write in order to harm. */
class LettersWebTest extends WebTest {

    private static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

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

    private List<Act> acts(LetterFixture body, ActKind kind) {
        return register.snapshot().acts().stream()
                .filter(act -> act.body().slug().equals(body.body) && act.kind() == kind)
                .toList();
    }

    private int letters(LetterFixture body) {
        return JdbcClient.create(database.app())
                .sql("SELECT count(*) FROM letter.letter WHERE body = :body")
                .param("body", body.body)
                .query(Integer.class)
                .single();
    }

    @Test
    void theFormSetsNoCookieNeitherBeforeItIsOpenedNorAfterItIsSent() {
        LetterFixture body = body("cookie");
        FormClient stranger = body.stranger();
        for (String language : List.of("en", "fr")) {
            HttpResponse<String> form = stranger.get("/" + language + "/bodies/" + body.body + "/write");
            assertThat(form.statusCode()).isEqualTo(200);
            assertThat(form.headers().map()).doesNotContainKey("set-cookie");
            assertThat(form.headers().firstValue("Cache-Control")).contains("no-store");
        }
        HttpResponse<String> sent = stranger.withoutToken().post("/en/bodies/" + body.body + "/write", body.letter());
        assertThat(LetterFixture.location(sent)).contains("/receipt/");
        assertThat(sent.headers().map()).doesNotContainKey("set-cookie");
        assertThat(stranger.cookies().getCookieStore().getCookies()).isEmpty();
    }

    @Test
    void nothingIsPublicAndNothingIsRecordedBeforeALetterIsAccepted() {
        LetterFixture body = body("before");
        String reference = body.write("en");
        assertThat(acts(body, ActKind.REMINDER_RECEIVED)).isEmpty();
        String status = get("/en/bodies/" + body.body + "/letters/" + reference).text();
        assertThat(status).contains("waits to be read").doesNotContain("Elm Street", "Ann", "Harbour Watch");
        assertThat(get("/en/bodies/" + body.body + "/reminders").text()).doesNotContain(reference);

        FormClient clerk = body.clerk();
        assertThat(body.accept(clerk, reference).statusCode()).isEqualTo(303);
        Act received = acts(body, ActKind.REMINDER_RECEIVED).getFirst();
        assertThat(received.subject()).hasToString("reminder/" + reference);
        assertThat(received.about()).hasToString("mandate/plan");
        assertThat(received.by()).isEqualTo("Harbour Watch");
        String published =
                get("/fr/bodies/" + body.body + "/letters/" + reference).text();
        assertThat(published).contains("Où est le plan?", "You were to write a plan", "Les trois délais");
        assertThat(get("/en/bodies/" + body.body + "/reminders").text())
                .contains("/en/bodies/" + body.body + "/letters/" + reference);
    }

    @Test
    void aLetterAboutDangerLeavesNothingThatAnybodyElseSees() {
        LetterFixture body = body("danger");
        FormClient clerk = body.clerk();
        for (String verdict : List.of("danger", "spam")) {
            String reference = body.write("en", "words", "He will find me at the red house.");
            assertThat(body.accept(clerk, reference, "verdict", verdict).statusCode())
                    .isEqualTo(303);
            assertThat(acts(body, ActKind.REMINDER_RECEIVED)).isEmpty();
            assertThat(get("/en/bodies/" + body.body + "/letters/" + reference).status())
                    .isEqualTo(404);
            FormClient member = body.staff.signedIn("representative", body.body, "justice");
            assertThat(member.get("/en/bodies/" + body.body + "/letterbox/" + reference)
                            .statusCode())
                    .isEqualTo(404);
            String desk = "/en/bodies/" + body.body + "/letterbox/" + reference;
            assertThat(clerk.get(desk).body()).contains("He will find me");
            assertThat(clerk.post(desk + "/forget").statusCode()).isEqualTo(303);
            assertThat(clerk.get(desk).body()).doesNotContain("He will find me", "Ann Writer", "ann@example.org");
        }
    }

    @Test
    void whoeverIsRejectedIsToldWhyInTheirLanguage() {
        LetterFixture body = body("rejected");
        FormClient clerk = body.clerk();
        String reference = body.write("fr", "email", "rejected@example.org");
        assertThat(body.accept(clerk, reference, "verdict", "rejected").statusCode())
                .as("without a reason")
                .isEqualTo(422);
        assertThat(body.accept(clerk, reference, "verdict", "rejected", "reason", "not-for-us")
                        .statusCode())
                .isEqualTo(303);
        assertThat(body.mailsTo("rejected@example.org").getLast())
                .contains("Bonjour", "elle s’adresse à quelqu’un d’autre");
        assertThat(get("/fr/bodies/" + body.body + "/letters/" + reference).text())
                .contains("elle s’adresse à quelqu’un d’autre")
                .doesNotContain("Elm Street");
    }

    @Test
    void whatIsTypedIsNeverLostAndMachinesAreKeptOut() {
        LetterFixture body = body("machines");
        String write = "/en/bodies/" + body.body + "/write";
        for (String[] wrong : new String[][] {
            {"stamp", "", "not complete"},
            {"stamp", "AAAA" + body.stamp().substring(4), "not complete"},
            {"stamp", stamps.issue("another-body", Instant.now().minusSeconds(60)), "not complete"},
            {"stamp", stamps.issue(body.body, Instant.now()), "faster than anybody"},
            {"stamp", stamps.issue(body.body, Instant.now().minusSeconds(86_500)), "more than a day"},
            {"website", "http://spam.example", "people do not see"},
            {"kind", "", "Choose who writes"},
            {"name", "", "Write a name"},
            {"name", "x".repeat(201), "Write a name"},
            {"publish", "everything", "Choose what may be published"},
            {"about", "mandate/none", "not in the list"},
            {"words", "", "Write a text"},
            {"words", "x".repeat(10_001), "Write a text"},
            {"words", "a\u0000b", "Write a text"},
        }) {
            HttpResponse<String> answer =
                    body.stranger().post(write, body.letter("organisation", "Kept as typed", wrong[0], wrong[1]));
            assertThat(answer.statusCode()).as(wrong[2]).isEqualTo(422);
            assertThat(answer.body()).contains(wrong[2], "Kept as typed");
        }
        assertThat(letters(body)).isZero();
    }

    @Test
    void aFormSentTwiceIsOneLetterWithOneReceipt() {
        LetterFixture body = body("twice");
        String[] letter = body.letter();
        String write = "/en/bodies/" + body.body + "/write";
        FormClient writer = body.stranger();
        String first = LetterFixture.location(writer.post(write, letter));
        assertThat(LetterFixture.location(writer.post(write, letter))).isEqualTo(first);
        assertThat(letters(body)).isOne();
    }

    @Test
    void aFloodFromOnePlaceIsStoppedAndNothingIsLost() {
        LetterFixture body = body("flood");
        FormClient flood = body.stranger();
        String write = "/en/bodies/" + body.body + "/write";
        for (int i = 0; i < 10; i++) {
            assertThat(flood.post(write, body.letter()).statusCode()).isEqualTo(303);
        }
        HttpResponse<String> answer = flood.post(write, body.letter());
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("in a quarter of an hour", "Where is it?", "mailto:secretariat@example.org");
        assertThat(answer.headers().firstValue("Retry-After")).contains("900");
        assertThat(letters(body)).isEqualTo(10);
        assertThat(body.stranger().post(write, body.letter()).statusCode())
                .as("from elsewhere")
                .isEqualTo(303);
    }

    @Test
    void nothingInALetterCanAddAHeaderToAMailOrSayWordsOfItsOwnToAnybody() {
        LetterFixture body = body("headers");
        String write = "/en/bodies/" + body.body + "/write";
        for (String evil : List.of(
                "me@example.org\r\nBcc: all@example.org",
                "me@example.org, you@example.org",
                "\"a b\"@example.org",
                "me@example.org%0aBcc:all@example.org x")) {
            assertThat(body.stranger().post(write, body.letter("email", evil)).statusCode())
                    .as(evil)
                    .isEqualTo(422);
        }
        assertThat(body.stranger()
                        .post(write, body.letter("name", "Ann\r\nBcc: all@example.org"))
                        .statusCode())
                .isEqualTo(422);
        body.write("en", "email", "receipt@example.org", "name", "Buy Pills", "words", "Buy pills now");
        String mail = body.mailsTo("receipt@example.org").getFirst();
        assertThat(mail).startsWith("Your letter has arrived: ").doesNotContainIgnoringCase("pills");
    }

    @Test
    void scriptInAnyFieldIsShownAsTextInBothLanguagesToEverybody() {
        LetterFixture body = body("script");
        FormClient clerk = body.clerk();
        String reference = body.write("en", "name", SCRIPT, "organisation", SCRIPT, "words", SCRIPT + " [[x]]");
        assertThat(body.accept(clerk, reference, "title_en", SCRIPT, "title_fr", SCRIPT, "said_by", SCRIPT)
                        .statusCode())
                .isEqualTo(303);
        String desk = "/bodies/" + body.body + "/letterbox/" + reference;
        clerk.get("/en" + desk);
        assertThat(clerk.post("/en" + desk + "/comment", "comment", SCRIPT).statusCode())
                .isEqualTo(303);
        body.reply(clerk, reference, "final", "keep", "text_en", SCRIPT, "text_fr", SCRIPT);
        for (String language : List.of("en", "fr")) {
            for (String path : List.of(
                    "/bodies/" + body.body + "/letterbox",
                    desk,
                    desk + "/redact",
                    desk + "/reply/final",
                    "/bodies/" + body.body + "/letters/" + reference,
                    "/bodies/" + body.body + "/reminders")) {
                String html = clerk.get("/" + language + path).body();
                assertThat(html).as(language + path).doesNotContain("<script>", "<img src=x");
                assertThat(html).as(language + path).contains("&lt;script&gt;");
            }
        }
        assertThat(clerk.post("/en/bodies/" + body.body + "/write", body.letter("words", SCRIPT, "name", ""))
                        .body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void aRepresentativeSeesOnlyLettersThatTheInstitutionIsAskedAboutAndOnlyRedacted() {
        LetterFixture body = body("asked");
        FormClient clerk = body.clerk();
        String reference = body.accepted(clerk);
        String desk = "/en/bodies/" + body.body + "/letterbox/" + reference;
        clerk.get(desk + "/redact");
        clerk.post(desk + "/redact", "passage", "12 Elm Street");
        FormClient member = body.staff.signedIn("representative", body.body, "justice");
        assertThat(member.get(desk).statusCode()).isEqualTo(404);
        assertThat(member.get("/en/bodies/" + body.body + "/letterbox").body()).doesNotContain(reference);
        clerk.get(desk);
        clerk.post(desk + "/ask", "asked", "justice");
        String seen = member.get(desk).body();
        assertThat(seen).contains("████").doesNotContain("12 Elm Street", "ann@example.org");
        assertThat(member.post(desk + "/comment", "comment", "The chart is drawn.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(clerk.get(desk).body()).contains("The chart is drawn.", "Representative (Justice Office)");
        assertThat(member.post(desk + "/judge", "verdict", "spam").statusCode()).isEqualTo(403);
        FormClient other = body.staff.signedIn("representative", body.body, "harbours");
        assertThat(other.get(desk).statusCode()).isEqualTo(404);
        assertThat(other.post(desk + "/comment", "comment", "x").statusCode()).isIn(403, 404);
    }

    @Test
    void aLetterOfOneBodyIsNotThereInAnother() {
        LetterFixture one = body("one");
        LetterFixture two = body("two");
        String reference = one.write("en");
        FormClient clerk = two.clerk();
        for (String page : List.of("", "/judge", "/redact", "/scan")) {
            assertThat(clerk.get("/en/bodies/" + two.body + "/letterbox/" + reference + page)
                            .statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
        clerk.get("/en/bodies/" + two.body + "/letterbox/new");
        assertThat(clerk.post("/en/bodies/" + two.body + "/letterbox/" + reference + "/judge", "verdict", "spam")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/en/bodies/" + two.body + "/letters/" + reference).status())
                .isEqualTo(404);
    }

    @Test
    void whoeverIsOvertakenIsToldAndNothingIsDoneTwice() {
        LetterFixture body = body("overtaken");
        FormClient one = body.clerk();
        FormClient two = body.clerk();
        String reference = body.write("en");
        String judge = "/en/bodies/" + body.body + "/letterbox/" + reference + "/judge";
        two.get(judge);
        body.accept(one, reference);
        HttpResponse<String> late = two.post(judge, "version", "1", "verdict", "spam");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else has decided");

        String reply = "/en/bodies/" + body.body + "/letterbox/" + reference + "/reply/final";
        two.get(reply);
        body.reply(one, reference, "final", "keep", "text_en", "The first version.");
        HttpResponse<String> both = two.post(
                reply,
                "version",
                "0",
                "way",
                "mail",
                "act",
                "keep",
                "text_en",
                "The second version.",
                "text_fr",
                "La seconde.");
        assertThat(both.statusCode()).isEqualTo(409);
        assertThat(both.body()).contains("The first version.", "The second version.");
        assertThat(two.post(
                                reply,
                                "version",
                                LetterFixture.valueOf(both.body(), "version"),
                                "way",
                                "mail",
                                "act",
                                "keep",
                                "text_en",
                                "The second version.",
                                "text_fr",
                                "La seconde.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(two.get(reply).body()).contains("The first version.", "The second version.", "2 versions");
    }

    @Test
    void aDissolvedBodyAnswersNobodyAndSaysWhoDoes() {
        Answer answer = get("/en/bodies/iwg-tip/write");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .contains("does not exist any more", "/en/bodies/human-trafficking-taskforce/write")
                .doesNotContain("<textarea");
        assertThat(new FormClient(site(), "X-Forwarded-For", "198.19.0.1")
                        .post("/en/bodies/iwg-tip/write")
                        .statusCode())
                .isEqualTo(410);
    }
}
