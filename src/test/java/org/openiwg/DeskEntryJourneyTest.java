package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Entry;
import org.openiwg.record.FiledEntry;
import org.openiwg.record.Register;
import org.openiwg.record.Statement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A clerk puts right what is on record, adds documents to it, is signed out on the way, and reports by spreadsheet. */
class DeskEntryJourneyTest extends JourneyTest {

    /** The templates that this journey sees in both languages. */
    static final Set<String> PAGES = Set.of(
            "desk/FilesPage.jte",
            "desk/KeptFormPage.jte",
            "sheet/SheetPage.jte",
            "sheet/ReportPage.jte",
            "sheet/SheetDonePage.jte");

    private static final String BEGINNING = """
            date,act,body,subject,by,due,title_en,title_fr,audience
            2004-01-15,body.formed,BODY,,,,Estuary group,Groupe de l’estuaire,
            2004-01-15,member.joined,BODY,fisheries,,,Fisheries Office,Bureau des pêches,
            2004-02-15,action.opened,BODY,chart,fisheries,2005,Draw a chart of the estuary,Dresser une carte de l’estuaire,
            2004-02-15,action.opened,BODY,buoys,fisheries,2028,Set the buoys,Poser les bouées,
            2004-02-15,action.opened,BODY,lamp-1280,fisheries,2028,Mend a lamp,Réparer une lampe,
            2004-02-15,action.opened,BODY,lamp-375,fisheries,2028,Mend another lamp,Réparer une autre lampe,
            2005-03-15,reminder.received,BODY,where,,,Where is the chart?,Où est la carte?,
            2006-03-15,action.done,BODY,chart,fisheries,,The chart is drawn,La carte est dressée,
            2006-04-01,context.noted,BODY,,,,Only in English,,members
            """;

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    private String body(String name) {
        TestHistory.record(register, BEGINNING.replace("BODY", name));
        return name;
    }

    private Staff staff() {
        return new Staff(site(), database.app());
    }

    private Entry done(String body) {
        return register.snapshot().entries().stream()
                .filter(entry -> isDone(entry.act(), body))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isDone(@Nullable Act act, String body) {
        return act != null && act.body().slug().equals(body) && act.kind() == ActKind.ACTION_DONE;
    }

    private void signIn(Page page, UUID person, String language) {
        page.navigate(staff().link(person).replace("/en/", "/" + language + "/"));
        page.locator("main form button").press("Enter");
    }

    private static void type(Page page, String field, String text) {
        page.locator("#" + field).focus();
        page.keyboard().press("Control+a");
        page.keyboard().insertText(text);
    }

    private static void press(Page page, String selector) {
        page.locator(selector).first().press("Enter");
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aClerkCorrectsAnEntryAndAddsDocumentsByKeyboardAndWithoutScript() {
        for (String language : List.of("en", "fr")) {
            for (int width : new int[] {DESK, PHONE}) {
                String body = body("estuary-" + language + width);
                long entry = done(body).index();
                Page page = windowWithoutScript(width);
                signIn(page, staff().person("secretariat", body, ""), language);
                page.navigate("/" + language + "/record/" + entry);
                press(page, "a[href$='/correction']");
                type(page, "date-year", "2005");
                press(page, ".actions .button");
                assertThat(page.locator("#reason_en-error").textContent())
                        .contains(language.equals("en") ? "Say why" : "Dites pourquoi");
                type(page, "reason_en", "The log of the ship says so.");
                type(page, "reason_fr", "Le journal de bord le dit.");
                press(page, ".actions .button");
                assertThat(page.locator("main").textContent()).contains("2006", "2005");
                press(page, ".actions .button");
                assertThat(page.url()).contains("/record/");
                assertThat(register.snapshot().entries().getLast().statement()).isInstanceOf(Statement.Corrected.class);

                page.navigate("/" + language + "/record/" + entry);
                press(page, "a[href$='/documents']");
                page.locator("#files").setInputFiles(new FilePayload[] {
                    file("chart.pdf", "%PDF-1.7 " + body), file("log.txt", "Fog. " + body)
                });
                press(page, ".actions .button");
                assertThat(page.locator(".kept-file").count()).isEqualTo(2);
                press(page, "button[value=look]");
                assertThat(page.locator("main").textContent()).contains("chart.pdf", "log.txt");
                press(page, ".actions .button");
                assertThat(register.snapshot().entries().stream()
                                .flatMap(one -> FiledEntry.of(one).stream())
                                .filter(filed -> filed.document().body().slug().equals(body)))
                        .hasSize(2);
                page.navigate("/" + language + "/bodies/" + body + "/obligations/action/chart");
                assertThat(page.locator("main").textContent()).contains("chart.pdf");

                page.navigate("/" + language + "/bodies/" + body + "/desk");
                press(page, "a[href$='/sheet']");
                page.locator("#workbook").setInputFiles(workbook("action/buoys"));
                press(page, ".actions .button");
                assertThat(page.locator("main").textContent())
                        .contains(language.equals("en") ? "Done on" : "Fait le", "2020");
                press(page, ".actions .button");
                assertThat(page.locator("h1").textContent())
                        .isEqualTo(
                                language.equals("en")
                                        ? "Your reports are on record"
                                        : "Vos comptes rendus sont inscrits");
            }
        }
        forgive();
    }

    /** As somebody filled it in who has just downloaded it. */
    private FilePayload workbook(String item) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Items");
            sheet.value(0, 0, "id");
            sheet.value(1, 0, item);
            sheet.value(1, 1, register.snapshot().size());
            sheet.value(1, 7, "Done");
            sheet.value(1, 8, LocalDate.parse("2020-05-06"));
            sheet.style(1, 8).format("yyyy-mm-dd").set();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new FilePayload("items.xlsx", "application/octet-stream", bytes.toByteArray());
    }

    @Test
    void whoeverIsSignedOutWhileWritingFindsEverythingAgain() {
        String body = body("estuary-lost");
        UUID person = staff().person("secretariat", body, "");
        Page page = windowWithoutScript(PHONE);
        signIn(page, person, "fr");
        page.navigate("/fr/bodies/" + body + "/desk/new/context.noted");
        type(page, "date-year", "2020");
        type(page, "note_en", "A long story of the tide");
        type(page, "note_fr", "Une longue histoire de marée");
        JdbcClient.create(database.app())
                .sql("DELETE FROM people.session WHERE principal_name = :person")
                .param("person", person.toString())
                .update();
        long before = register.snapshot().size();
        press(page, ".actions .button");
        assertThat(page.url()).endsWith("/fr/sign-in");
        signIn(page, person, "fr");
        assertThat(page.url()).contains("/desk/drafts/").endsWith("/form");
        assertThat(page.locator("#note_fr").inputValue()).isEqualTo("Une longue histoire de marée");
        assertThat(page.locator("#note_en").inputValue()).isEqualTo("A long story of the tide");
        assertThat(page.locator("#date-year").inputValue()).isEqualTo("2020");
        assertThat(register.snapshot().size()).isEqualTo(before);
        forgive();
    }

    @Test
    void everyNewPageIsAccessibleAndFits() {
        for (String language : List.of("en", "fr")) {
            String body = body("estuary-seen-" + language);
            long entry = done(body).index();
            for (int width : new int[] {DESK, PHONE}) {
                String picture = "desk-" + language + "-" + width + "-";
                UUID person = staff().person("secretariat", body, "");
                String desk = "/" + language + "/bodies/" + body + "/desk";
                Page page = window(width);
                signIn(page, person, language);
                page.navigate(desk + "/entries/" + entry + "/correction");
                look(page, picture + "correction");
                page.locator("#date-year").fill("200" + (width == DESK ? 7 : 8));
                page.locator("#reason_en").fill("The log of the ship says so.");
                page.locator("#reason_fr").fill("Le journal de bord le dit.");
                press(page, ".actions .button");
                look(page, picture + "correction-preview");
                press(page, ".actions .button");
                look(page, picture + "corrected");
                page.navigate("/" + language + "/record/" + entry);
                look(page, picture + "old-entry");
                page.navigate(desk + "/entries/" + entry + "/striking");
                look(page, picture + "striking");
                page.navigate(desk + "/entries/" + entry + "/documents");
                page.locator("#files").setInputFiles(new FilePayload[] {
                    file("A chart of the estuary with a rather long name, second edition.pdf", "%PDF-1.7 " + picture),
                    file("page.html", "<html>")
                });
                press(page, ".actions .button");
                look(page, picture + "documents");
                press(page, "button[value=look]");
                look(page, picture + "documents-preview");
                press(page, ".actions .button");
                page.navigate("/" + language + "/record/" + entry);
                look(page, picture + "entry-documents");
                page.navigate("/" + language + "/bodies/" + body + "/obligations/action/chart");
                look(page, picture + "obligation-documents");
                page.navigate(desk + "/new/action.extended?subject=buoys");
                page.locator("#date-year").fill("2020");
                page.locator("#due-year").fill(width == DESK ? "2031" : "2033");
                page.locator("#note_en").fill("Ice.");
                page.locator("#note_fr").fill("De la glace.");
                press(page, ".actions .button");
                assertThat(page.locator(".compared svg").count()).isPositive();
                look(page, picture + "extension");
                page.navigate(desk + "/debts");
                look(page, picture + "debts");
                page.navigate(desk);
                look(page, picture + "desk");
                page.navigate("/" + language + "/bodies/" + body + "/sheet");
                look(page, picture + "sheet");
                page.locator("#workbook").setInputFiles(Path.of("src/test/resources/sheet/libreoffice.xlsx"));
                press(page, ".actions .button");
                look(page, picture + "sheet-report");
                page.navigate("/" + language + "/bodies/" + body + "/sheet");
                page.locator("#workbook").setInputFiles(workbook("action/lamp-" + width));
                press(page, ".actions .button");
                press(page, ".actions .button");
                look(page, picture + "sheet-done");
                lookAtAKeptForm(language, width, picture + "kept");
            }
        }
        forgive();
        assertThat(PAGES)
                .allSatisfy(template -> assertThat(
                                RenderedPages.contains(template, "en") && RenderedPages.contains(template, "fr"))
                        .as(template)
                        .isTrue());
    }

    /** A form of another module, sent by somebody who was signed out. */
    private void lookAtAKeptForm(String language, int width, String picture) {
        UUID administrator = staff().person("administrator", "", "");
        Page page = window(width);
        signIn(page, administrator, language);
        page.navigate("/" + language + "/people/persons/new");
        page.locator("#name").fill("Ann of the estuary");
        page.locator("#email").fill("ann@example.org");
        JdbcClient.create(database.app())
                .sql("DELETE FROM people.session WHERE principal_name = :person")
                .param("person", administrator.toString())
                .update();
        press(page, "main form button");
        signIn(page, administrator, language);
        assertThat(page.locator("main").textContent()).contains("Ann of the estuary");
        look(page, picture);
    }

    private static void look(Page page, String name) {
        picture(page, name);
        assertAccessible(page);
        assertNothingOverflows(page);
    }
}
