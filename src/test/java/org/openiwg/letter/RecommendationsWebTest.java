package org.openiwg.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiwg.FormClient;
import org.openiwg.WebTest;
import org.openiwg.body.SignOff;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Entry;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;

/** Recommendations from the report to the answer, and to what is done. */
class RecommendationsWebTest extends WebTest {

    private final LocalDate today = LocalDate.now(java.time.ZoneId.of("America/Toronto"));

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    private Stamps stamps;

    @Autowired
    private SignOff signOff;

    private List<Act> acts(String body, ActKind kind) {
        return register.snapshot().acts().stream()
                .filter(act -> act.body().slug().equals(body) && act.kind() == kind)
                .toList();
    }

    private HttpResponse<String> enter(FormClient clerk, String body, String number, String title) {
        String page = "/en/bodies/" + body + "/recommendations/new";
        clerk.get(page);
        return clerk.post(
                page,
                "report_en",
                "Audit of 2026",
                "report_fr",
                "Vérification de 2026",
                "number",
                number,
                "by",
                "Auditor General",
                "received",
                today.minusDays(3).toString(),
                "about",
                "mandate/plan",
                "title_en",
                title,
                "title_fr",
                "Publier",
                "text_en",
                "",
                "text_fr",
                "",
                "url",
                "https://example.org/audit");
    }

    private static HttpResponse<String> answer(FormClient clerk, String body, String slug, String... fields) {
        String page = "/en/bodies/" + body + "/recommendations/" + slug + "/answer";
        String form = clerk.get(page).body();
        String[] all = java.util.Arrays.copyOf(fields, fields.length + 6);
        String[] more = {
            "version",
            LetterFixture.valueOf(form, "version"),
            "reason_en",
            "It is <b>right</b>.",
            "reason_fr",
            "C’est juste."
        };
        System.arraycopy(more, 0, all, fields.length, more.length);
        return clerk.post(page, all);
    }

    @Test
    void eachIsAnsweredByBothChairsAndWhatIsPromisedIsRecordedInTheSameBreath() {
        LetterFixture body = new LetterFixture("recommended", site(), database, register, stamps, signOff);
        FormClient clerk = body.clerk();
        assertThat(enter(clerk, body.body, "1", "Publish the plan").statusCode())
                .isEqualTo(303);
        assertThat(enter(clerk, body.body, "2", "Count the ships").statusCode()).isEqualTo(303);
        assertThat(enter(clerk, body.body, "3", "Publish the plan").statusCode())
                .as("a name that is taken")
                .isEqualTo(422);
        assertThat(acts(body.body, ActKind.RECOMMENDATION_RECEIVED)).hasSize(2);

        assertThat(answer(clerk, body.body, "publish-the-plan", "verdict", "accepted", "deed", "none", "act", "go")
                        .statusCode())
                .as("accepted, and nothing done")
                .isEqualTo(422);
        assertThat(answer(
                                clerk,
                                body.body,
                                "publish-the-plan",
                                "verdict",
                                "partly",
                                "deed",
                                "commitment",
                                "title_en",
                                "A plan on the site",
                                "title_fr",
                                "Un plan sur le site",
                                "owner",
                                "justice",
                                "due",
                                today.plusDays(90).toString(),
                                "act",
                                "go")
                        .statusCode())
                .isEqualTo(303);
        assertThat(acts(body.body, ActKind.RECOMMENDATION_ANSWERED)).isEmpty();
        body.sign("recommendation/publish-the-plan/answer");

        Act answered = acts(body.body, ActKind.RECOMMENDATION_ANSWERED).getFirst();
        assertThat(answered.note().fr()).startsWith("Acceptée en partie.\nC’est juste.");
        Act made = acts(body.body, ActKind.COMMITMENT_MADE).getFirst();
        assertThat(made.by()).isEqualTo("justice");
        assertThat(made.about()).hasToString("recommendation/publish-the-plan");
        List<Entry> entries = register.snapshot().entries();
        assertThat(entries.stream()
                        .filter(entry -> answered.equals(entry.act()))
                        .findFirst()
                        .orElseThrow()
                        .index())
                .isEqualTo(entries.stream()
                                .filter(entry -> made.equals(entry.act()))
                                .findFirst()
                                .orElseThrow()
                                .index()
                        + 1);

        answer(clerk, body.body, "count-the-ships", "verdict", "rejected", "deed", "none", "act", "go");
        body.sign("recommendation/count-the-ships/answer");
        String page = get("/fr/bodies/" + body.body + "/recommendations").text();
        assertThat(page).contains("Vérification de 2026", "Acceptée en partie", "Rejetée", "Un plan sur le site");
        assertThat(get("/en/bodies/" + body.body + "/recommendations").text())
                .contains("Partly accepted", "&lt;b&gt;right&lt;/b&gt;", "2 recommendations were received, 2 answered")
                .doesNotContain("<b>right</b>");
    }

    @Test
    void anAnswerThatIsWithTheChairsIsTakenBackBeforeItIsChanged() {
        LetterFixture body = new LetterFixture("reconsidered", site(), database, register, stamps, signOff);
        FormClient clerk = body.clerk();
        enter(clerk, body.body, "1", "Count the ships");
        answer(
                clerk,
                body.body,
                "count-the-ships",
                "verdict",
                "accepted",
                "deed",
                "existing",
                "thing",
                "action/chart",
                "act",
                "go");
        String page = "/en/bodies/" + body.body + "/recommendations/count-the-ships/answer";
        assertThat(clerk.get(page).body())
                .contains("With the co-chairs".toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("<textarea");
        assertThat(clerk.post(page, "act", "reopen").statusCode()).isEqualTo(303);
        assertThat(clerk.get(page).body()).contains("<textarea");
        answer(clerk, body.body, "count-the-ships", "verdict", "rejected", "deed", "none", "act", "go");
        body.sign("recommendation/count-the-ships/answer");
        assertThat(acts(body.body, ActKind.RECOMMENDATION_ANSWERED)
                        .getFirst()
                        .note()
                        .en())
                .startsWith("Rejected.");
    }
}
