package org.openiwg.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openiwg.FormClient;
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

/** Replies: who signs them, how they go out, and what the public sees of a letter and its answer. */
class AnsweredLettersWebTest extends WebTest {

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    private Stamps stamps;

    @Autowired
    private SignOff signOff;

    @Autowired
    private LettersWait waits;

    private LetterFixture body(String name) {
        return new LetterFixture("letters-" + name, site(), database, register, stamps, signOff);
    }

    private List<Act> acts(LetterFixture body, ActKind kind) {
        return register.snapshot().acts().stream()
                .filter(act -> act.body().slug().equals(body.body) && act.kind() == kind)
                .toList();
    }

    @Test
    void aReplyNeedsTheSignaturesOfTheTableGoesOutByMailAndClosesTheLetter() {
        LetterFixture body = body("reply");
        FormClient clerk = body.clerk();
        String reference = body.write("fr", "email", "reply@example.org");
        body.accept(clerk, reference);
        FormClient chair = body.chair("fisheries");

        assertThat(body.reply(chair, reference, "acknowledgement", "go").statusCode())
                .as("a co-chair does not acknowledge")
                .isEqualTo(422);
        assertThat(body.reply(clerk, reference, "acknowledgement", "go").statusCode())
                .isEqualTo(303);
        assertThat(acts(body, ActKind.REMINDER_ACKNOWLEDGED)).hasSize(1);

        LocalDate until = LocalDate.now(java.time.ZoneId.of("America/Toronto")).plusDays(80);
        assertThat(body.reply(chair, reference, "interim", "go").statusCode())
                .as("without a new day")
                .isEqualTo(422);
        assertThat(body.reply(chair, reference, "interim", "go", "until", until.toString())
                        .statusCode())
                .isEqualTo(303);
        assertThat(acts(body, ActKind.REMINDER_ACKNOWLEDGED)).hasSize(2);
        assertThat(acts(body, ActKind.REMINDER_ACKNOWLEDGED).getLast().note().en())
                .isEqualTo("Dear ████, the plan comes.");

        assertThat(body.reply(clerk, reference, "final", "go", "text_en", "Dear [[Ms Writer")
                        .statusCode())
                .as("a bracket that is not closed")
                .isEqualTo(422);
        assertThat(body.reply(clerk, reference, "final", "go").statusCode()).isEqualTo(303);
        assertThat(acts(body, ActKind.REMINDER_ANSWERED)).isEmpty();
        body.sign("letter/" + reference + "/reply");
        assertThat(acts(body, ActKind.REMINDER_ANSWERED)).hasSize(1);

        List<String> mails = body.mailsTo("reply@example.org");
        assertThat(mails).hasSize(4);
        assertThat(mails.getLast())
                .contains("la réponse", "Chère Mme Writer, le plan vient.")
                .doesNotContain("[[");
        String page = get("/fr/bodies/" + body.body + "/letters/" + reference).text();
        assertThat(page)
                .contains("le plan vient.", "Répondue le", "Réponse provisoire")
                .doesNotContain("Mme Writer");
        assertThat(clerk.get("/en/bodies/" + body.body + "/letterbox/" + reference + "/reply/final")
                        .statusCode())
                .as("it is closed")
                .isEqualTo(404);
    }

    @Test
    void aReplyThatGoesOnPaperClosesTheLetterOnTheDayItIsPosted() {
        LetterFixture body = body("paper");
        FormClient clerk = body.clerk();
        String enter = "/en/bodies/" + body.body + "/letterbox/new";
        clerk.get(enter);
        LocalDate today = LocalDate.now(java.time.ZoneId.of("America/Toronto"));
        String[] paper = {
            "way",
            "paper",
            "received",
            today.minusDays(20).toString(),
            "kind",
            "parliament",
            "name",
            "M. P.",
            "organisation",
            "",
            "email",
            "",
            "addressee",
            "The co-chairs",
            "language",
            "en",
            "about",
            "",
            "words",
            "Where is the plan?"
        };
        assertThat(clerk.post(enter, "way", "paper", "words", "x").statusCode()).isEqualTo(422);
        String judge = LetterFixture.location(clerk.post(enter, paper));
        String reference = judge.replaceAll(".*/letterbox/([^/]+)/judge", "$1");
        body.accept(clerk, reference, "said_by", "M. P.");
        Act received = acts(body, ActKind.REMINDER_RECEIVED).getFirst();
        assertThat(received.date().first()).isEqualTo(today.minusDays(20));
        assertThat(received.to()).isEqualTo("The co-chairs");

        body.reply(clerk, reference, "final", "go", "way", "paper");
        body.sign("letter/" + reference + "/reply");
        assertThat(acts(body, ActKind.REMINDER_ANSWERED)).isEmpty();
        String desk = "/en/bodies/" + body.body + "/letterbox/" + reference;
        clerk.get(desk);
        assertThat(clerk.post(desk + "/sent", "sent_on", today.plusDays(1).toString())
                        .statusCode())
                .isEqualTo(422);
        assertThat(clerk.post(desk + "/sent", "sent_on", today.minusDays(1).toString())
                        .statusCode())
                .isEqualTo(303);
        assertThat(acts(body, ActKind.REMINDER_ANSWERED).getFirst().date().first())
                .isEqualTo(today.minusDays(1));
    }

    @Test
    void whatIsBlackedOutIsInNoPublicAnswerAndCanBeShownAgain() {
        LetterFixture body = body("redacted");
        FormClient clerk = body.clerk();
        String reference = body.write(
                "en", "name", "Zelda Quince", "words", "I am Zelda Quince of 12 Elm Street. Where is the plan?");
        String redact = "/en/bodies/" + body.body + "/letterbox/" + reference + "/redact";
        clerk.get(redact);
        assertThat(clerk.post(redact, "passage", "not in it").statusCode()).isEqualTo(422);
        assertThat(clerk.post(redact, "passage", "zelda quince", "mark", "20-34")
                        .statusCode())
                .isEqualTo(303);
        body.accept(clerk, reference);
        body.reply(
                clerk,
                reference,
                "final",
                "go",
                "text_en",
                "Dear [[Zelda Quince]]",
                "text_fr",
                "Chère [[Zelda Quince]]");
        body.sign("letter/" + reference + "/reply");

        String page = "/bodies/" + body.body + "/letters/" + reference;
        assertThat(get("/en" + page).text()).contains("████", "(blacked out)", "2 passages are blacked out");
        for (String path : publicRoutes(body, reference)) {
            Answer answer = get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.text().toLowerCase(Locale.ROOT)).as(path).doesNotContain("zelda", "quince", "elm street");
        }
        assertThat(get("/en/record?text=quince").text()).contains("Nothing matches");
        assertThat(register.snapshot().entries().toString()).doesNotContain("Zelda", "Quince", "Elm Street");

        String mark = clerk.get(redact).body().replaceAll("(?s).*/redact/([0-9a-f-]{36})/undo.*", "$1");
        assertThat(clerk.post(redact + "/" + mark + "/undo").statusCode()).isEqualTo(303);
        assertThat(get("/en" + page).text()).contains("Elm Street");
        assertThat(clerk.get(redact).body()).contains("shown again");
        assertThat(clerk.post(redact + "/" + mark + "/undo").statusCode()).isEqualTo(404);
    }

    private static List<String> publicRoutes(LetterFixture body, String reference) {
        String at = "/bodies/" + body.body;
        return List.of(
                "/en" + at,
                "/fr" + at,
                "/en" + at + "/reminders",
                "/fr" + at + "/obligations",
                "/en" + at + "/letters/" + reference,
                "/fr" + at + "/letters/" + reference,
                "/en" + at + "/obligations/reminder/" + reference,
                "/en" + at + "/timeline",
                "/en" + at + "/decisions",
                "/en/record?act=reminder",
                "/api/v1" + at + "/account",
                "/api/v1" + at + "/acts",
                "/api/v1" + at + "/obligations",
                at + "/reminders.csv",
                at + "/acts.csv",
                "/feeds/en/" + body.body + "/acts.atom",
                "/feeds/fr/" + body.body + "/deadlines.ics");
    }

    @Test
    void manyAlikeGetOneReplyAndEachIsClosedByItsOwnAct() {
        LetterFixture body = body("many");
        FormClient clerk = body.clerk();
        String main = body.accepted(clerk, "email", "main@example.org");
        String other = body.accepted(clerk, "email", "other@example.org");
        String desk = "/en/bodies/" + body.body + "/letterbox/" + other;
        clerk.get(desk);
        assertThat(clerk.post(desk + "/merge", "into", other).statusCode())
                .as("into itself")
                .isEqualTo(422);
        assertThat(clerk.post(desk + "/merge", "into", main).statusCode()).isEqualTo(303);
        body.reply(clerk, main, "final", "go");
        body.sign("letter/" + main + "/reply");
        assertThat(acts(body, ActKind.REMINDER_ANSWERED))
                .extracting(act -> act.subject() == null ? "" : act.subject().slug())
                .containsExactlyInAnyOrder(main, other);
        assertThat(body.mailsTo("other@example.org").getLast()).contains("Dear Ms Writer", other);
        assertThat(get("/en/bodies/" + body.body + "/letters/" + other).text()).contains("the plan comes");
    }

    @Test
    void aWriterTakesALetterBackAndOnlyTheCoChairsTakeItOutOfTheRecord() {
        LetterFixture body = body("back");
        FormClient clerk = body.clerk();
        FormClient writer = body.stranger();
        String receipt =
                LetterFixture.location(writer.post("/en/bodies/" + body.body + "/write", body.letter("email", "")));
        String reference = receipt.replaceAll(".*/letters/([^/]+)/receipt.*", "$1");
        body.accept(clerk, reference);
        assertThat(writer.post(receipt.substring(0, receipt.length() - 2) + "xx")
                        .statusCode())
                .as("without the secret")
                .isEqualTo(404);
        assertThat(writer.post(receipt).statusCode()).isEqualTo(303);
        assertThat(writer.get(receipt).body()).contains("Taken back by you");
        assertThat(acts(body, ActKind.REMINDER_WITHDRAWN)).isEmpty();
        String desk = "/en/bodies/" + body.body + "/letterbox/" + reference;
        assertThat(clerk.get(desk).body()).contains("Its writer took it back");
        assertThat(clerk.post(desk + "/withdrawal").statusCode()).isEqualTo(303);
        body.sign("letter/" + reference + "/withdrawal");
        assertThat(acts(body, ActKind.REMINDER_WITHDRAWN)).hasSize(1);

        String waiting = LetterFixture.location(writer.post("/en/bodies/" + body.body + "/write", body.letter()));
        writer.post(waiting);
        assertThat(get(waiting.replaceAll("/receipt.*", "")).status()).isEqualTo(404);
    }

    @Test
    void whatWaitsIsToldToWhomItWaitsForAndToNobodyElse() {
        LetterFixture body = body("waits");
        FormClient clerk = body.clerk();
        PageContext secretariat = asks(
                body,
                "secretariat",
                "",
                Set.of("letters", "letters-all", "letters-keep", "letters-answer", "letters-comment"));
        PageContext member = asks(body, "representative", "justice", Set.of("letters", "letters-comment"));
        PageContext elsewhere = asks(body("waits-not"), "secretariat", "", Set.of("letters-keep", "letters-answer"));

        String reference = body.write("en");
        assertThat(buttons(secretariat)).containsExactly("Judge the letter");
        body.accept(clerk, reference);
        assertThat(buttons(secretariat)).containsExactly("Acknowledge");
        body.reply(clerk, reference, "acknowledgement", "go");
        assertThat(buttons(secretariat)).containsExactly("Write the final reply");
        assertThat(buttons(member)).isEmpty();
        String desk = "/en/bodies/" + body.body + "/letterbox/" + reference;
        clerk.get(desk);
        clerk.post(desk + "/ask", "asked", "justice");
        assertThat(buttons(member)).containsExactly("Say something to it");
        body.reply(clerk, reference, "final", "go");
        assertThat(buttons(secretariat)).as("it is with the co-chairs").isEmpty();
        assertThat(buttons(elsewhere)).isEmpty();
    }

    private List<String> buttons(PageContext at) {
        return waits.waiting(at).stream().map(waiting -> waiting.button()).toList();
    }

    private static PageContext asks(LetterFixture body, String role, String institution, Set<String> permissions) {
        Visitor visitor = new Visitor(
                "somebody", "", List.of(new Visitor.Standing(role, role, body.body, institution, permissions)));
        LocalDate today = LocalDate.now(java.time.ZoneId.of("America/Toronto"));
        return new PageContext(
                new Links(Language.EN, "", Map.of(), AsOf.today(today)),
                RegisterHead.EMPTY,
                new Visit(visitor, () -> ""),
                false);
    }
}
