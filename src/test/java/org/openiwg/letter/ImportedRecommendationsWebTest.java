package org.openiwg.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openiwg.FormClient;
import org.openiwg.TestHistory;
import org.openiwg.WebTest;
import org.openiwg.body.SignOff;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.web.AsOf;
import org.openiwg.platform.web.Links;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.RegisterHead;
import org.openiwg.platform.web.Visit;
import org.openiwg.platform.web.Visitor;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;

/** Recommendations that came into the record with a history, and nobody entered here, are answered like all others. */
class ImportedRecommendationsWebTest extends WebTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Toronto"));

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    private Stamps stamps;

    @Autowired
    private SignOff signOff;

    @Autowired
    private RecommendationsWait waits;

    private LetterFixture body(String name) {
        LetterFixture body = new LetterFixture(name, site(), database, register, stamps, signOff);
        TestHistory.record(register, """
                date,act,body,subject,by,title_en,title_fr,source_title
                2024-03,recommendation.received,BODY,old-counting,Auditor,Count the boats,Compter les bateaux,Audit of 2024
                2024-04-02,recommendation.received,BODY,old-nameless,Auditor,Say it,Le dire,
                """.replace("BODY", name));
        return body;
    }

    private static String page(LetterFixture body, String slug) {
        return "/en/bodies/" + body.body + "/recommendations/" + slug + "/answer";
    }

    private static HttpResponse<String> answer(FormClient clerk, LetterFixture body, String slug, String reason) {
        return clerk.post(
                page(body, slug),
                "version",
                LetterFixture.valueOf(clerk.get(page(body, slug)).body(), "version"),
                "verdict",
                "accepted",
                "reason_en",
                reason,
                "reason_fr",
                "C’est juste.",
                "deed",
                "existing",
                "thing",
                "action/chart",
                "act",
                "go");
    }

    private List<String> waiting(LetterFixture body, Set<String> permissions) {
        Visitor visitor = new Visitor("x", "", List.of(new Visitor.Standing("r", "r", body.body, "", permissions)));
        return waits
                .waiting(new PageContext(
                        new Links(Language.EN, "", Map.of(), AsOf.today(today)),
                        RegisterHead.EMPTY,
                        new Visit(visitor, () -> ""),
                        false))
                .stream()
                .map(waiting -> waiting.href())
                .toList();
    }

    @Test
    void theSecretariatFindsThemInTheLetterboxAnswersThemAndTheAnswerNamesWhatIsDone() {
        LetterFixture body = body("imported");
        FormClient clerk = body.clerk();
        String box = "/en/bodies/" + body.body + "/letterbox";
        assertThat(clerk.get(box).body())
                .contains("Recommendations to be answered", "Count the boats", "Audit of 2024", "Without a report")
                .contains(page(body, "old-counting"), page(body, "old-nameless"));
        assertThat(waiting(body, Set.of(LetterPermissions.KEEP)))
                .containsExactlyInAnyOrder(page(body, "old-counting"), page(body, "old-nameless"));
        assertThat(waiting(body, Set.of(LetterPermissions.READ))).isEmpty();
        assertThat(clerk.get(page(body, "old-counting")).body())
                .contains("Audit of 2024", ">Draw a chart</option>")
                .doesNotContain(">action/chart<");

        LetterFixture.location(answer(clerk, body, "old-counting", "It is right."));
        assertThat(waiting(body, Set.of(LetterPermissions.KEEP))).containsExactly(page(body, "old-nameless"));
        assertThat(clerk.get(box).body()).contains("With the co-chairs");
        body.sign("recommendation/old-counting/answer");
        Act answered = register.snapshot().acts().stream()
                .filter(act -> act.body().slug().equals(body.body) && act.kind() == ActKind.RECOMMENDATION_ANSWERED)
                .findFirst()
                .orElseThrow();
        assertThat(answered.note().en()).isEqualTo("Accepted.\nIt is right.\nWhat is done: Draw a chart.");
        assertThat(answered.note().fr()).endsWith("Ce qui est fait\u00a0: Dresser une carte.");
        assertThat(get("/en/bodies/" + body.body + "/recommendations").text())
                .contains("Audit of 2024", "Accepted", "It is right.", "/obligations/action/chart");
        assertThat(clerk.get(page(body, "old-counting")).statusCode())
                .as("it is answered")
                .isEqualTo(404);
        assertThat(clerk.get(box).body()).doesNotContain("Count the boats");
    }

    @Test
    void nobodyAnswersWhatIsNotThereOrNotTheirsOrWasAnsweredInTheMeantime() {
        LetterFixture body = body("imported-guarded");
        FormClient one = body.clerk();
        FormClient two = body.clerk();
        assertThat(one.get(page(body, "none-such")).statusCode()).isEqualTo(404);
        assertThat(body.chair("fisheries").get(page(body, "old-nameless")).statusCode())
                .isEqualTo(403);
        LetterFixture other = new LetterFixture("imported-other", site(), database, register, stamps, signOff);
        FormClient stranger = other.clerk();
        assertThat(stranger.get(page(body, "old-nameless")).statusCode()).isEqualTo(403);
        assertThat(stranger.get(page(other, "old-nameless")).statusCode()).isEqualTo(404);

        String seen = LetterFixture.valueOf(two.get(page(body, "old-nameless")).body(), "version");
        LetterFixture.location(answer(one, body, "old-nameless", "The first said so."));
        HttpResponse<String> late = two.post(
                page(body, "old-nameless"),
                "version",
                seen,
                "verdict",
                "rejected",
                "deed",
                "none",
                "reason_en",
                "The second said no.",
                "reason_fr",
                "Non.",
                "act",
                "keep");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("The first said so.");
    }
}
