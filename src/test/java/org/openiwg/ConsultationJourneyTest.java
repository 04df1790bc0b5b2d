package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.Today;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;

/** A call for views from the draft to the published disposition of every submission. */
class ConsultationJourneyTest extends JourneyTest {

    /** Markup in every field: shown as text, or not at all. */
    private static final String EVIL = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";

    private static final String PRIVATE_WORDS = "Quillback-" + "secret-words";

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    private Today today;

    private NetGroup nets() {
        return new NetGroup(site(), register, database, today.date());
    }

    private void signIn(Page page, String language, String role, String body, String institution) {
        page.navigate(nets().staff()
                .link(nets().staff().person(role, body, institution))
                .replace("/en/", "/" + language + "/"));
        press(page, "main form button");
    }

    private static void type(Page page, String field, String text) {
        page.locator("#" + field).focus();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    private static void choose(Page page, String name, String value) {
        page.locator("input[name='" + name + "'][value='" + value + "']").press("Space");
    }

    private static void press(Page page, String selector) {
        page.locator(selector).first().press("Enter");
    }

    private void look(Page page, String name) {
        picture(page, "consultation-" + name);
    }

    /** Answers quickly, as a program would, until it is no longer too quick. */
    private void send(Page page) {
        do {
            press(page, ".actions .button");
        } while (page.locator("#name-error").count() > 0);
    }

    private void draft(Page page, String language, String body) {
        page.navigate("/" + language + "/bodies/" + body + "/consultations");
        press(page, "a[href$='/consult/new']");
        type(page, "title_en", "Which nets? " + EVIL);
        type(page, "title_fr", "Quels filets? " + EVIL);
        type(page, "text_en", "Tell us about nets. " + EVIL);
        type(page, "text_fr", "Parlez-nous des filets. " + EVIL);
        page.locator("#opens").fill(today.date().toString());
        page.locator("#closes").fill(today.date().minusDays(1).toString());
        press(page, ".actions .button");
        assertThat(page.locator("#closes-error").count()).isEqualTo(1);
        assertThat(page.locator("#title_en").inputValue()).isEqualTo("Which nets? " + EVIL);
        page.locator("#closes").fill(today.date().plusDays(30).toString());
        press(page, ".actions .button");
    }

    @Test
    void aCallIsOpenedAnsweredClosedSummedUpAndEverySubmissionDisposedOfByKeyboardAndWithoutScript() {
        for (String language : List.of("en", "fr")) {
            int width = language.equals("en") ? DESK : PHONE;
            String body = nets().body("nets-" + language);
            Page clerk = windowWithoutScript(width);
            signIn(clerk, language, "secretariat", body, "");
            draft(clerk, language, body);
            String desk = clerk.url();
            press(clerk, "form[action$='/open'] button");
            assertThat(clerk.locator("#errors-title").count()).isEqualTo(1);

            press(clerk, "a[href$='/questions/new']");
            type(clerk, "text_en", "Which mesh? " + EVIL);
            type(clerk, "text_fr", "Quelle maille? " + EVIL);
            press(clerk, ".actions .button");
            press(clerk, "a[href$='/questions/new']");
            type(clerk, "text_en", "Ban the old nets?");
            type(clerk, "text_fr", "Interdire les anciens filets?");
            type(clerk, "options_en", "Yes\nNo");
            type(clerk, "options_fr", "Oui\nNon");
            press(clerk, ".actions .button");
            press(clerk, "a[href$='/papers/new']");
            type(clerk, "title_en", "Facts " + EVIL);
            type(clerk, "title_fr", "Faits " + EVIL);
            clerk.locator("#files")
                    .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                            "facts.txt", "text/plain", "The mesh is 4 cm.".getBytes(StandardCharsets.UTF_8)));
            press(clerk, ".actions .button");
            look(clerk, "draft-" + language);
            press(clerk, "form[action$='/open'] button");
            Act opened = nets().acts(body, ActKind.CONSULTATION_OPENED).getFirst();
            assertThat(Objects.requireNonNull(opened.due()).first())
                    .isEqualTo(today.date().plusDays(30));
            String name = Objects.requireNonNull(opened.subject()).slug();

            press(clerk, "a[href$='/extend']");
            clerk.locator("#closes").fill(today.date().plusDays(40).toString());
            press(clerk, ".actions .button");
            assertThat(clerk.locator("#reason_en-error").count()).isEqualTo(1);
            type(clerk, "reason_en", "A storm. " + EVIL);
            type(clerk, "reason_fr", "Une tempête. " + EVIL);
            press(clerk, ".actions .button");
            assertThat(nets().acts(body, ActKind.CONSULTATION_OPENED))
                    .singleElement()
                    .satisfies(
                            act -> assertThat(Objects.requireNonNull(act.due()).first())
                                    .isEqualTo(today.date().plusDays(40)));

            String receipt = answer(language, width, body, name);
            String secret = confidential(language, body, name);

            clerk.navigate(desk);
            press(clerk, "form[action$='/close'] button");
            assertThat(nets().acts(body, ActKind.CONSULTATION_CLOSED))
                    .singleElement()
                    .satisfies(act -> assertThat(act.count()).isEqualTo(2));
            look(clerk, "closed-" + language);
            report(clerk, desk, language);
            sign(language, body);
            assertThat(nets().acts(body, ActKind.CONSULTATION_REPORTED)).hasSize(1);

            Page reader = window(width);
            published(reader, language, body, name, receipt);
            assertThat(secret).isNotEmpty();
            blacken(clerk, desk, reader);
            nothingPrivateIsPublic(body, name, language);
        }
        forgive();
    }

    private String answer(String language, int width, String body, String name) {
        Page writer = windowWithoutScript(width);
        writer.navigate("/" + language + "/bodies/" + body + "/consultations/" + name);
        look(writer, "open-" + language);
        press(writer, "a[href$='/answer']");
        type(writer, "name", "Ada Diver " + EVIL);
        writer.locator("textarea").first().focus();
        writer.keyboard().insertText("Four centimetres. Write to ada.diver@example.org. " + EVIL);
        do {
            press(writer, "button[name='keep']");
        } while (writer.locator("#name-error").count() > 0);
        assertThat(writer.url()).matches(".*/answer/[A-Za-z0-9_-]{43}");
        assertThat(writer.locator("textarea").first().inputValue()).contains("Four centimetres");
        choose(writer, "confidential", "no");
        choose(writer, "name_public", "yes");
        type(writer, "email", "ada.diver@example.org");
        writer.locator("input[type='radio'][value='0']").first().press("Space");
        look(writer, "form-" + language);
        send(writer);
        assertThat(writer.locator("h1").textContent())
                .contains(language.equals("en") ? "Receipt" : "Accusé de réception");
        look(writer, "receipt-" + language);
        return writer.url();
    }

    private String confidential(String language, String body, String name) {
        Page writer = window(PHONE);
        writer.navigate("/" + language + "/bodies/" + body + "/consultations/" + name + "/answer");
        assertAccessible(writer);
        assertNothingOverflows(writer);
        type(writer, "name", "Quill Back-Writer");
        writer.locator("textarea").first().focus();
        writer.keyboard().insertText(PRIVATE_WORDS);
        choose(writer, "confidential", "yes");
        choose(writer, "name_public", "yes");
        send(writer);
        assertAccessible(writer);
        assertNothingOverflows(writer);
        return writer.url();
    }

    private void report(Page clerk, String desk, String language) {
        press(clerk, "a[href$='/report']");
        assertThat(clerk.locator("main form[action$='/report']").count()).isZero();
        assertThat(clerk.locator("#steps").textContent()).contains("2");
        look(clerk, "lacks-" + language);
        clerk.navigate(desk);
        for (int i = 0; i < 2; i++) {
            clerk.locator("a[href*='/summaries/']").nth(i).press("Enter");
            type(clerk, "summary_en", "Most want wider nets. " + EVIL);
            type(clerk, "summary_fr", "La plupart veulent des filets plus larges. " + EVIL);
            press(clerk, ".actions .button");
        }
        for (int i = 0; i < 2; i++) {
            clerk.locator("a[href*='/submissions/']").nth(i).press("Enter");
            if (clerk.locator("#passages").count() > 0) {
                assertThat(clerk.locator("#passages").inputValue()).contains("ada.diver@example.org");
                choose(clerk, "shown", "yes");
            }
            choose(clerk, "verdict", i == 0 ? "accepted" : "not");
            press(clerk, ".actions .button");
            assertThat(clerk.locator("#done_en-error").count()).isEqualTo(1);
            type(clerk, "done_en", "It is in the plan. " + EVIL);
            type(clerk, "done_fr", "C’est dans le plan. " + EVIL);
            look(clerk, "submission-" + language + i);
            press(clerk, ".actions .button");
        }
        press(clerk, "a[href$='/report']");
        look(clerk, "report-" + language);
        press(clerk, "main form[action$='/report'] button");
        assertThat(clerk.locator("a[href$='/sign-off']").count()).isPositive();
        clerk.navigate(desk);
        clerk.locator("a[href*='/submissions/']").first().press("Enter");
        assertThat(clerk.locator(".desk-form").count()).isZero();
    }

    private void sign(String language, String body) {
        for (String institution : List.of("fisheries", "harbours")) {
            Page chair = windowWithoutScript(DESK);
            signIn(chair, language, "cochair", body, institution);
            chair.navigate("/" + language + "/bodies/" + body + "/sign-off");
            press(chair, "main table a[href*='/sign-off/']");
            press(chair, "main form[action$='/sign'] button");
        }
    }

    private void published(Page reader, String language, String body, String name, String receipt) {
        String page = "/" + language + "/bodies/" + body + "/consultations";
        for (String end : List.of("", "/" + name, "/" + name + "/submissions")) {
            reader.navigate(page + end);
            assertAccessible(reader);
            assertNothingOverflows(reader);
            look(reader, "public-" + language + end.replace('/', '-'));
        }
        String words = reader.locator("main").textContent();
        assertThat(words).contains("Four centimetres", "████", "Ada Diver").doesNotContain("@example.org");
        assertThat(reader.locator("main script, main img").count()).isZero();
        reader.navigate(receipt);
        assertThat(reader.locator("main").textContent())
                .contains(language.equals("en") ? "It is in the plan." : "C’est dans le plan.");
        assertThat(nets().sql()
                        .sql("SELECT count(*) FROM mail.mail WHERE recipient = 'ada.diver@example.org'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    /** Somebody asks for it after the report is out. */
    private void blacken(Page clerk, String desk, Page reader) {
        clerk.navigate(desk);
        clerk.locator("a[href*='/submissions/']").first().press("Enter");
        assertThat(clerk.locator("#done_en").count()).isZero();
        type(clerk, "passages", "ada.diver@example.org\nFour centimetres");
        press(clerk, ".actions .button");
        reader.navigate(desk.replace("/consult/", "/consultations/") + "/submissions");
        assertThat(reader.locator("main").textContent()).contains("████").doesNotContain("Four centimetres");
    }

    /** What is confidential, and what was blacked out, is in no answer that anyone gets. */
    private void nothingPrivateIsPublic(String body, String name, String language) {
        List<String> paths = new ArrayList<>();
        String page = "/bodies/" + body;
        for (String end : List.of(
                "",
                "/consultations",
                "/consultations/" + name,
                "/consultations/" + name + "/submissions",
                "/obligations/consultation/" + name,
                "/findings",
                "/timeline",
                "/decisions")) {
            paths.add("/" + language + page + end);
        }
        paths.add("/" + language + "/record?text=nets");
        paths.add(page + "/consultations.csv");
        paths.add(page + "/acts.csv");
        paths.add(page + "/consultations/" + name + "/submissions.csv");
        paths.add("/api/v1" + page + "/acts");
        paths.add("/feeds/" + language + "/" + body + "/acts.atom");
        for (long index = 0; index < register.snapshot().size(); index++) {
            paths.add("/" + language + "/record/" + index);
            paths.add("/record/files/" + index);
        }
        for (String path : paths) {
            Answer answer = get(path);
            assertThat(answer.text())
                    .as(path)
                    .doesNotContain(PRIVATE_WORDS, "ada.diver@example.org", "Back-Writer", "Four centimetres");
            // Files and data are saved or read by programs; what a browser shows has no markup of a writer.
            if (answer.header("Content-Type").contains("html")) {
                assertThat(answer.text()).as(path).doesNotContain("<script>alert", "<img src=x");
            }
        }
    }

    @Test
    void pagesOfTheDeskAreAccessibleAndFit() {
        String body = nets().body("nets-looked-at");
        FormClient clerk = nets().staff().signedIn("secretariat", body, "");
        String desk = nets().opened(clerk, body, "everyone");
        for (String language : List.of("en", "fr")) {
            Page page = window(PHONE);
            signIn(page, language, "secretariat", body, "");
            for (String end : List.of("", "/edit", "/questions/new", "/papers/new", "/invite", "/extend", "/report")) {
                page.navigate(desk.replace("/en/", "/" + language + "/") + end);
                assertAccessible(page);
                assertNothingOverflows(page);
            }
        }
        forgive();
    }
}
