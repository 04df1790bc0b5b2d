package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.Database;
import org.openiwg.record.AcceptFile;
import org.openiwg.record.AcceptedFile;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Checkpoints;
import org.openiwg.record.Confidence;
import org.openiwg.record.Decision;
import org.openiwg.record.FiledDocument;
import org.openiwg.record.PartialDate;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterFiles;
import org.openiwg.record.Source;
import org.openiwg.record.Statement;
import org.openiwg.record.ThingId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A body with things for its members and things for its co-chairs, each with words that stand nowhere else: no answer of any
 * public route has them or counts them for a stranger, members see theirs, co-chairs both, and nothing of it stays in a cache.
 */
class WhoSeesWhatWebTest extends WebTest {

    private static final String BODY = "quiet-cove";
    private static final String MEMBERS = "zqmembers";
    private static final String CHAIRS = "zqchairs";
    private static final String DUTY = "/bodies/" + BODY + "/obligations/mandate/";

    /** Where everything was recorded, once for all tests: the indexes of the entries that are not for everyone. */
    private static final List<Long> CLOSED = new ArrayList<>();

    private static long corrected = -1;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Database database;

    @Autowired
    private Register register;

    @Autowired
    private RegisterFiles files;

    @Autowired
    private Checkpoints checkpoints;

    @BeforeEach
    void aBodyWithSecrets() throws InterruptedException {
        if (CLOSED.isEmpty()) {
            AcceptedFile paper = ((AcceptFile.Outcome.Accepted)
                            AcceptFile.judge("paper.txt", "hidden contents".getBytes(StandardCharsets.UTF_8)))
                    .file();
            files.keep(paper);
            long first = register.append(
                    "a test",
                    List.of(
                            act(ActKind.BODY_FORMED, "", "Quiet cove", Audience.PUBLIC),
                            act(ActKind.MANDATE_GIVEN, "open-duty", "An open duty", Audience.PUBLIC),
                            act(ActKind.CONTEXT_NOTED, "", "Misspeled", Audience.PUBLIC)));
            List<Statement> hidden = new ArrayList<>();
            for (Audience audience : List.of(Audience.MEMBERS, Audience.CHAIRS)) {
                String word = audience == Audience.MEMBERS ? MEMBERS : CHAIRS;
                hidden.add(act(ActKind.MANDATE_GIVEN, word + "-duty", word + " duty", audience));
                hidden.add(act(ActKind.MEMBER_JOINED, word + "-institution", word + " institution", audience));
                hidden.add(act(ActKind.CHAIR_APPOINTED, word + "-chair", word + " chair", audience));
                hidden.add(act(ActKind.MEETING_HELD, word + "-meeting", word + " meeting", audience));
                hidden.add(act(ActKind.PUBLICATION_ISSUED, word + "-leaflet", word + " leaflet", audience));
                hidden.add(act(ActKind.REMINDER_RECEIVED, word + "-letter", word + " letter", audience));
                hidden.add(new Statement.Filed(new FiledDocument(
                        new BodyId(BODY),
                        null,
                        null,
                        Bilingual.of(word + " paper", word + " papier"),
                        word + ".txt",
                        paper.mediaType(),
                        paper.content().length,
                        paper.sha256(),
                        audience)));
                hidden.add(new Statement.Decided(new Decision(
                        new BodyId(BODY),
                        word + "-decision",
                        LocalDate.of(2020, 3, 3),
                        Bilingual.of(word + " decision", word + " décision"),
                        Bilingual.of(word + " text", word + " texte"),
                        null,
                        audience)));
                hidden.add(new Statement.Corrected(
                        first + 3 + hidden.size() - 8,
                        ((Statement.ActRecorded)
                                        act(ActKind.MANDATE_GIVEN, word + "-duty", word + " duty now", audience))
                                .act(),
                        audience,
                        Bilingual.of(word + " reason", word + " raison")));
            }
            long from = register.append("a test", hidden);
            for (int i = 0; i < hidden.size(); i++) {
                CLOSED.add(from + i);
            }
            corrected = first + 2;
            register.append(
                    "a test",
                    List.of(new Statement.Corrected(
                            corrected,
                            ((Statement.ActRecorded) act(ActKind.CONTEXT_NOTED, "", "Well spelled", Audience.PUBLIC))
                                    .act(),
                            Audience.PUBLIC,
                            Bilingual.of("A slip", "Une faute"))));
        }
        while (checkpoints.last().map(last -> last.checkpoint().size()).orElse(0L)
                < register.snapshot().size()) {
            Thread.onSpinWait();
        }
    }

    private static Statement act(ActKind kind, String slug, String title, Audience audience) {
        String word = audience == Audience.PUBLIC ? "open" : slug.substring(0, slug.indexOf('-'));
        return new Statement.ActRecorded(new Act(
                Objects.requireNonNull(PartialDate.parse("2020-03-03")),
                kind,
                new BodyId(BODY),
                slug.isEmpty() ? null : new ThingId(kind.family(), slug),
                null,
                word + "-by",
                audience == Audience.PUBLIC ? "" : word + "-to",
                null,
                Bilingual.of(title, title + " (fr)"),
                Bilingual.of(word + " note", word + " remarque"),
                List.of("en"),
                7,
                Confidence.ESTABLISHED,
                audience,
                Source.of(word + " source", "https://example.org/" + word)));
    }

    private Staff staff() {
        return new Staff(site(), database.app());
    }

    /** Every public address there is, and the same for this body, its things and its entries. */
    private List<String> addresses() {
        TreeSet<String> all = new TreeSet<>();
        for (String page : new Routes(mapping).pages()) {
            all.add("/en" + page);
            all.add("/fr" + page.replace("iwg-tip", BODY));
            all.add("/en" + page.replace("iwg-tip", BODY));
        }
        for (String data : new Routes(mapping).data()) {
            all.add(data);
            all.add(data.replace("iwg-tip", BODY));
        }
        for (String word : List.of(MEMBERS, CHAIRS)) {
            all.add("/en" + DUTY + word + "-duty");
            all.add("/api/v1" + DUTY + word + "-duty");
        }
        for (long index : CLOSED) {
            all.add("/en/record/" + index);
            all.add("/log/proof/" + index);
            all.add("/record/files/" + index);
        }
        all.add("/sitemap.xml");
        all.add("/log/tile/entries/000.p/3");
        return List.copyOf(all);
    }

    private static void assertHides(String path, String text, String... words) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        for (String word : words) {
            assertThat(lower.contains(word)).as(path + " shows " + word).isFalse();
        }
        assertThat(text).as(path).doesNotContain("hidden contents");
    }

    @Test
    void noPublicAnswerHasAWordOfWhatIsNotForEveryone() {
        for (String path : addresses()) {
            Answer answer = get(path);
            assertThat(answer.status()).as(path).isLessThan(500);
            // The addresses of the duties themselves are the words: whoever guesses them is told nothing back but
            // those.
            if (!path.contains("zq")) {
                assertHides(path, answer.text(), MEMBERS, CHAIRS);
            } else {
                assertThat(answer.status()).as(path).isEqualTo(404);
            }
        }
        for (long index : CLOSED) {
            assertThat(get("/log/proof/" + index).status()).isEqualTo(404);
            assertThat(get("/record/files/" + index).status()).isEqualTo(404);
        }
    }

    @Test
    void aSearchOfAStrangerFindsAndCountsNothingOfIt() {
        for (String word : List.of(MEMBERS, CHAIRS)) {
            assertThat(get("/record/acts.csv?text=" + word).text().lines()).hasSize(1);
            assertThat(get("/api/v1/bodies/" + BODY + "/acts?text=" + word).text())
                    .contains("\"total\":0");
            assertThat(get("/en/record?text=" + word).text()).contains("0 entries of");
            assertThat(get("/feeds/en/" + BODY + "/acts.atom?text=" + word).text())
                    .doesNotContain("<entry>");
        }
    }

    @Test
    void countsAreOfWhatTheReaderMaySee() {
        long open = register.snapshot().acts().stream()
                .filter(act -> act.audience() == Audience.PUBLIC)
                .count();
        assertThat(get("/en/bodies/" + BODY).text())
                .contains("Obligations <b>3</b>")
                .doesNotContain("Reminders <b>")
                .contains(String.format("%,d", open));
        assertThat(get("/api/v1/bodies/" + BODY + "/acts").text()).contains("\"total\":3");
        assertThat(get("/bodies/" + BODY + "/members.csv").text().lines()).hasSize(1);
        assertThat(get("/api/v1/bodies/" + BODY + "/account").text())
                .contains("\"held\" : 0")
                .contains("\"received\" : 0");

        FormClient member = staff().signedIn("representative", BODY, "fisheries");
        assertThat(member.get("/en/bodies/" + BODY).body())
                .contains("Obligations <b>5</b>")
                .contains("You also see here what only members may see.");
        assertThat(member.get("/api/v1/bodies/" + BODY + "/acts").body()).contains("\"total\":9");
        assertThat(member.get("/bodies/" + BODY + "/members.csv").body().lines())
                .hasSize(3);

        FormClient chair = staff().signedIn("cochair", BODY, "fisheries");
        assertThat(chair.get("/en/bodies/" + BODY).body()).contains("Obligations <b>7</b>");
        assertThat(chair.get("/api/v1/bodies/" + BODY + "/acts").body()).contains("\"total\":15");
        assertThat(chair.get("/bodies/" + BODY + "/members.csv").body().lines()).hasSize(5);
    }

    @Test
    void membersSeeTheirsOnlyAndCoChairsBothOnPagesAndInDataAndFilesAndProofs() {
        FormClient member = staff().signedIn("representative", BODY, "fisheries");
        FormClient chair = staff().signedIn("cochair", BODY, "fisheries");
        for (String path : addresses()) {
            if (!path.contains("zq")) {
                assertHides(path, member.get(path).body().replace("hidden contents", ""), CHAIRS);
            }
        }
        for (String path : List.of(
                "/en/bodies/" + BODY + "/obligations",
                "/fr/bodies/" + BODY + "/members",
                "/en/bodies/" + BODY + "/meetings",
                "/en/bodies/" + BODY + "/publications",
                "/en/record",
                "/bodies/" + BODY + "/obligations.csv",
                "/record/acts.csv?body=" + BODY,
                "/feeds/en/" + BODY + "/acts.atom",
                "/feeds/fr/" + BODY + "/deadlines.ics",
                "/api/v1/bodies/" + BODY + "/obligations")) {
            assertThat(member.get(path).body()).as(path).contains(MEMBERS).doesNotContain(CHAIRS);
            assertThat(chair.get(path).body()).as(path).contains(MEMBERS).contains(CHAIRS);
        }
        int half = CLOSED.size() / 2;
        for (long index : CLOSED.subList(0, half)) {
            assertThat(member.get("/en/record/" + index).body()).contains(MEMBERS);
            assertThat(member.get("/log/proof/" + index).statusCode()).isEqualTo(200);
        }
        for (long index : CLOSED.subList(half, CLOSED.size())) {
            assertThat(member.get("/log/proof/" + index).statusCode()).isEqualTo(404);
            assertThat(member.get("/record/files/" + index).statusCode()).isEqualTo(404);
            assertThat(chair.get("/log/proof/" + index).statusCode()).isEqualTo(200);
        }
        assertThat(member.get("/record/files/" + CLOSED.get(6)).body()).isEqualTo("hidden contents");
        assertThat(chair.get("/record/files/" + CLOSED.get(half + 6)).body()).isEqualTo("hidden contents");
    }

    @Test
    void aCoChairOfOneBodyIsAStrangerInAnotherAlsoInListsAcrossBodies() {
        FormClient elsewhere = staff().signedIn("cochair", "iwg-tip", "fisheries");
        for (String path : List.of("/en", "/en/record", "/record/acts.csv", "/en/data", "/en/bodies/" + BODY)) {
            assertHides(path, elsewhere.get(path).body(), MEMBERS, CHAIRS);
        }
        assertThat(elsewhere.get("/api/v1/bodies/" + BODY + "/acts").body()).contains("\"total\":3");
        for (long index : CLOSED) {
            assertHides("" + index, elsewhere.get("/en/record/" + index).body(), MEMBERS, CHAIRS);
        }
        FormClient expert = staff().signedIn("expert", BODY, "");
        assertThat(expert.get("/api/v1/bodies/" + BODY + "/acts").body()).contains("\"total\":3");
        FormClient auditor = staff().signedIn("auditor", "", "");
        assertThat(auditor.get("/api/v1/bodies/" + BODY + "/acts").body()).contains("\"total\":15");
    }

    @Test
    void whatAMemberReadIsNeverKeptForTheNextWhoAsks() {
        FormClient member = staff().signedIn("representative", BODY, "fisheries");
        for (String path : List.of(
                "/en/bodies/" + BODY + "/obligations?state=owed",
                "/bodies/" + BODY + "/obligations.csv?state=owed",
                "/api/v1/bodies/" + BODY + "/obligations?state=owed",
                "/record/files/" + CLOSED.get(6),
                "/log/proof/" + CLOSED.getFirst())) {
            HttpResponse<String> theirs = member.get(path);
            assertThat(theirs.statusCode()).as(path).isEqualTo(200);
            assertThat(theirs.headers().firstValue("Cache-Control")).as(path).hasValue("no-store");
            assertThat(theirs.headers().firstValue("Access-Control-Allow-Origin"))
                    .as(path)
                    .isEmpty();

            String validator = theirs.headers().firstValue("ETag").orElse("\"none\"");
            Answer stranger = get(path, "If-None-Match", validator);
            assertThat(stranger.status()).as(path).isIn(200, 404);
            assertHides(path, stranger.text(), MEMBERS);

            if (stranger.status() == 200) {
                HttpResponse<String> again = member.get(path, "If-None-Match", stranger.header("ETag"));
                assertThat(again.statusCode()).as(path).isEqualTo(200);
                assertThat(again.body()).as(path).contains(MEMBERS);
                assertThat(get(path, "If-None-Match", stranger.header("ETag")).status())
                        .as(path)
                        .isEqualTo(304);
            }
            // A cookie that signs nobody in opens nothing.
            assertHides(path, get(path, "Cookie", "session=nobody").text(), MEMBERS);
        }
    }

    @Test
    void listsShowACorrectedActAsItReadsNowWithAMarkAndBothEntries() {
        String list = get("/en/record?body=" + BODY).text();
        assertThat(list)
                .contains("Well spelled", "href=\"/en/record/" + corrected + "\"", "Corrected by entry")
                .doesNotContain("Misspeled");
        String body = get("/fr/bodies/" + BODY).text();
        assertThat(body).contains("Well spelled (fr)", "Corrigé par l’entrée", "/fr/record/" + corrected);
        assertThat(get("/en/record/" + corrected).text()).contains("Misspeled");
        assertThat(get("/api/v1/bodies/" + BODY + "/acts?text=well").text())
                .contains("\"correctedBy\":" + (CLOSED.getLast() + 1));
    }
}
