package org.openiwg.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiwg.JourneyTest;
import org.openiwg.RenderedPages;
import org.openiwg.body.SignOff;
import org.openiwg.platform.database.Database;
import org.openiwg.record.BodyId;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;

/** A reminder from the public form to the published reply, without script and by keyboard, on a desk and on a phone. */
class LetterJourneyTest extends JourneyTest {

    private static final String WORDS = "In 2004 you were to write a plan. I am Zoe Quill, 12 Elm Street. Where is it?";

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    private Stamps stamps;

    @Autowired
    private SignOff signOff;

    private @Nullable Page beside;

    private static void press(Page page, String selector) {
        page.locator(selector).first().press("Enter");
    }

    private static void tick(Page page, String selector) {
        page.locator(selector).first().press("Space");
    }

    private static void type(Page page, String field, String text) {
        page.locator("#" + field).focus();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    /** Checks and takes a picture of a page; where there is no script, by the eyes of a window beside it, which the checker needs. */
    private void look(Page page, String name) {
        Page seen = page;
        if (beside != null) {
            seen = beside;
            seen.context().addCookies(page.context().cookies());
            seen.navigate(page.url());
        }
        assertAccessible(seen);
        assertNothingOverflows(seen);
        picture(seen, "letter-" + name);
    }

    private void signIn(Page page, String language, UUID person, LetterFixture body) {
        page.navigate(body.staff.link(person).replace("/en/", "/" + language + "/"));
        press(page, "main form button");
    }

    @Test
    void aReminderFromThePublicFormToThePublishedReply() {
        int n = 0;
        for (String language : List.of("en", "fr")) {
            for (int width : new int[] {DESK, PHONE}) {
                LetterFixture body = new LetterFixture(
                        "letter-journey-" + language + width, site(), database, register, stamps, signOff);
                // Whoever walks without script walks in French on a phone and in English on a desk.
                boolean script = (n++ == 1) || n == 3;
                beside = script ? null : window(width);
                Page page = script ? window(width) : windowWithoutScript(width);
                page.context().setExtraHTTPHeaders(Map.of("X-Forwarded-For", "198.19.1." + n));
                String base = "/" + language + "/bodies/" + body.body;
                String shot = language + width + "-";

                String reference = write(page, base, shot);
                judge(page, language, body, reference, shot);
                answer(page, base, reference, shot);
                for (String chair : List.of("fisheries", "harbours")) {
                    sign(language, width, body, reference, chair, script);
                }

                Page reader = script ? window(width) : windowWithoutScript(width);
                reader.navigate(base + "/reminders");
                press(reader, "a[href*='/letters/" + reference + "']");
                String text = reader.locator("main").textContent();
                assertThat(text)
                        .contains(
                                "████", language.equals("en") ? "The plan comes in March." : "Le plan arrive en mars.")
                        .doesNotContain("Zoe", "Quill", "12 Elm Street");
                look(reader, shot + "published");
                assertThat(body.mailsTo("zoe@example.org").getLast())
                        .contains(language.equals("en") ? "Dear Zoe" : "Chère Zoe");
            }
            for (String template : List.of(
                    "WritePage",
                    "ReceiptPage",
                    "StatusPage",
                    "LetterPage",
                    "LetterboxPage",
                    "JudgePage",
                    "CasePage",
                    "RedactPage",
                    "ReplyPage",
                    "EnterPage",
                    "RecommendPage",
                    "AnswerPage",
                    "WriteClosedPage")) {
                assertThat(RenderedPages.contains("letter/" + template + ".jte", language))
                        .as(template + " in " + language)
                        .isTrue();
            }
        }
        // The form with its mistakes, on purpose.
        forgive();
    }

    private String write(Page page, String base, String shot) {
        page.navigate(base + "/letters");
        look(page, shot + "standards");
        press(page, "a.button[href$='/write']");
        press(page, "main form .button");
        assertThat(page.locator("#name-error").textContent()).isNotBlank();
        look(page, shot + "write");
        tick(page, "input[name='kind'][value='citizen']");
        type(page, "name", "Zoe Quill");
        tick(page, "input[name='publish'][value='nothing']");
        type(page, "email", "zoe@example.org");
        page.locator("#about").selectOption("mandate/plan");
        type(page, "words", WORDS);
        // Nobody types so fast: the form says so, and keeps what was typed.
        press(page, "main form .button");
        while (!page.url().contains("/receipt/")) {
            assertThat(page.locator("#words").inputValue()).isEqualTo(WORDS);
            press(page, "main form .button");
        }
        look(page, shot + "receipt");
        String reference = page.locator(".reference").textContent();
        press(page, "main a[href$='/letters/" + reference + "']");
        assertThat(page.locator("main").textContent()).contains(reference).doesNotContain("Zoe", "plan.");
        return reference;
    }

    private void judge(Page page, String language, LetterFixture body, String reference, String shot) {
        signIn(page, language, body.staff.person("secretariat", body.body, ""), body);
        String base = "/" + language + "/bodies/" + body.body;
        page.navigate(base + "/letterbox/new");
        look(page, shot + "enter");
        page.navigate(base + "/letterbox");
        look(page, shot + "box");
        press(page, "main a[href*='" + reference + "']");
        press(page, "main a[href$='/redact']");
        look(page, shot + "redact");
        press(page, "main form .button");
        assertThat(page.locator(".letter-words").first().textContent())
                .contains("████")
                .doesNotContain("Quill", "Elm");
        page.navigate(base + "/letterbox/" + reference + "/judge");
        tick(page, "input[name='verdict'][value='accepted']");
        look(page, shot + "judge");
        press(page, "main form .button");
        assertThat(page.url()).endsWith("/letterbox/" + reference);
        look(page, shot + "case");
    }

    private void answer(Page page, String base, String reference, String shot) {
        press(page, "main a[href$='/reply/acknowledgement']");
        press(page, "main form .button[value='go']");
        page.navigate(base + "/letterbox/" + reference);
        press(page, "main a[href$='/reply/final']");
        type(page, "text_en", "Dear [[Zoe]], this is too");
        type(page, "text_fr", "Chère [[Zoe");
        press(page, "main form .button[value='go']");
        assertThat(page.locator("#text_fr-error").textContent()).isNotBlank();
        assertThat(page.locator("#text_en").inputValue()).isEqualTo("Dear [[Zoe]], this is too");
        type(page, "text_en", "Dear [[Zoe]]. The plan comes in March.");
        type(page, "text_fr", "Chère [[Zoe]]. Le plan arrive en mars.");
        look(page, shot + "reply");
        press(page, "main form .button[value='go']");
        assertThat(page.url()).endsWith("/letterbox/" + reference);
        page.navigate(base + "/recommendations/new");
        look(page, shot + "recommend");
        for (String language : List.of("en", "fr")) {
            type(page, "report_" + language, "Audit " + language);
            type(page, "title_" + language, "Publish it");
        }
        type(page, "number", "1");
        type(page, "by", "Auditor");
        press(page, "main form .button");
        page.navigate(base + "/letterbox");
        look(page, shot + "owed");
        press(page, "main a[href$='/recommendations/publish-it/answer']");
        look(page, shot + "answer");
        page.navigate(base.replaceAll("bodies/.*", "bodies/iwg-tip/write"));
        look(page, shot + "closed");
    }

    private void sign(
            String language, int width, LetterFixture body, String reference, String institution, boolean script) {
        Page page = script ? window(width) : windowWithoutScript(width);
        signIn(page, language, body.staff.person("cochair", body.body, institution), body);
        page.navigate("/" + language + "/bodies/" + body.body + "/letterbox/" + reference);
        long entry = signOff.of(new BodyId(body.body), "letter/" + reference + "/reply")
                .orElseThrow()
                .entry();
        press(page, "main a[href$='/sign-off/" + entry + "']");
        assertThat(page.locator("main").textContent()).contains("████").doesNotContain("Zoe");
        press(page, "main form[action$='/sign'] .button");
    }
}
