package org.openiwg.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.openiwg.FormClient;
import org.openiwg.FormClient.Upload;
import org.openiwg.Staff;
import org.openiwg.TestHistory;
import org.openiwg.WebTest;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Audience;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;

/** A member takes its items away, fills them in, and sends them back. */
class SheetWebTest extends WebTest {

    private static final String BEGINNING = """
            date,act,body,subject,by,due,title_en,title_fr,audience
            2004-01-15,body.formed,BODY,,,,Delta group,Groupe du delta,
            2004-01-15,member.joined,BODY,fisheries,,,Fisheries Office,Bureau des pêches,
            2004-01-15,member.joined,BODY,harbours,,,Harbour Office,Bureau des ports,
            2004-02-15,action.opened,BODY,chart,fisheries,2005,Draw a chart,Dresser une carte,
            2004-02-15,action.opened,BODY,buoys,harbours,2040,Set the buoys,Poser les bouées,
            2004-02-15,commitment.made,BODY,lights,fisheries,2040,Light the bay,Éclairer la baie,
            2004-02-15,report.expected,BODY,year,fisheries,2040,The year,L’année,
            2004-02-15,action.opened,BODY,inside,fisheries,2040,Among members,Entre membres,members
            2004-02-15,action.opened,BODY,secret,fisheries,2040,For the chairs,Pour la présidence,chairs
            """;

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    private String body(String name) {
        TestHistory.record(register, BEGINNING.replace("BODY", name));
        return name;
    }

    private FormClient member(String body, String institution) {
        return new Staff(site(), database.app()).signedIn("representative", body, institution);
    }

    private List<Act> acts(String body, ActKind kind) {
        return register.snapshot().acts().stream()
                .filter(act -> act.body().slug().equals(body) && act.kind() == kind)
                .toList();
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String lookedIn(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*name=\"looked\" value=\"(\\d+)\".*", "$1");
    }

    /** The bytes of the workbook as somebody downloads it. */
    private byte[] download(FormClient client, String path) {
        try (HttpClient http =
                HttpClient.newBuilder().cookieHandler(client.cookies()).build()) {
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(URI.create(site() + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("attachment", ".xlsx");
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            return answer.body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static List<List<String>> rows(byte[] workbook) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet items = book.getFirstSheet();
            return items.read().stream().map(SheetWebTest::cells).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    /** A workbook with rows of: id, what, day, deadline, note en, note fr. */
    private Upload filled(long seen, String[]... rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Items");
            sheet.value(0, 0, "id");
            for (int i = 0; i < rows.length; i++) {
                sheet.value(i + 1, SheetColumn.ID.place(), rows[i][0]);
                sheet.value(i + 1, SheetColumn.SEEN.place(), seen);
                for (int cell = 1; cell < rows[i].length; cell++) {
                    if (!rows[i][cell].isEmpty()) {
                        sheet.value(i + 1, SheetColumn.WHAT.place() + cell - 1, rows[i][cell]);
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Upload("workbook", "items.xlsx", bytes.toByteArray());
    }

    private static String[] row(String... cells) {
        return cells;
    }

    @Test
    void aMemberDownloadsItsOwnOpenItemsThatItMaySee() {
        String body = body("delta-download");
        FormClient member = member(body, "fisheries");
        assertThat(get("/en/bodies/" + body + "/sheet").status()).isEqualTo(401);
        assertThat(member.get("/en/bodies/" + body + "/sheet").body()).contains("4 items are open", "Fisheries Office");
        List<List<String>> rows = rows(download(member, "/en/bodies/" + body + "/sheet/items.xlsx"));
        assertThat(rows.getFirst()).contains("id", "What happened", "New deadline", "Evidence or reason, in French");
        assertThat(rows.subList(1, rows.size()))
                .extracting(List::getFirst)
                .containsExactly("action/chart", "action/inside", "commitment/lights", "report/year");
        assertThat(rows.get(1)).contains("Draw a chart", "Fisheries Office");
        assertThat(rows(download(member, "/fr/bodies/" + body + "/sheet/items.xlsx"))
                        .getFirst())
                .contains("id", "Ce qui s’est passé", "Nouvelle échéance");
        FormClient clerk = new Staff(site(), database.app()).signedIn("secretariat", body, "");
        assertThat(rows(download(clerk, "/en/bodies/" + body + "/sheet/items.xlsx")))
                .extracting(List::getFirst)
                .contains("action/buoys", "action/secret", "action/chart");
    }

    @Test
    void whatWasFilledInIsShownRowByRowAndRecordedAllAtOnce() {
        String body = body("delta-recorded");
        FormClient member = member(body, "fisheries");
        String page = "/en/bodies/" + body + "/sheet";
        member.get(page);
        long seen = register.snapshot().size();
        Upload workbook = filled(
                seen,
                row("action/chart", "Done", "2006-03-15", "", "The <b>chart</b>", "La carte"),
                row("commitment/lights", "nouvelle échéance", "", "2041-06-30", "Fog", "Brume"),
                row("action/inside", "done", "2020", "", "Only in English"),
                row("report/year"));
        String preview = location(member.upload(page, workbook));
        HttpResponse<String> shown = member.get(preview);
        assertThat(shown.body())
                .contains("Draw a chart", "Done on 15 March 2006", "New deadline 30 June 2041", "Items!H3")
                .contains("1 row says nothing", "The &lt;b&gt;chart")
                .doesNotContain("Changed since");
        assertThat(acts(body, ActKind.ACTION_DONE)).isEmpty();
        assertThat(member(body, "fisheries").get(preview).statusCode()).isEqualTo(404);
        String done = location(member.post(preview, "looked", lookedIn(shown)));
        assertThat(member.get(done).body()).contains("3 acts were recorded");
        location(member.post(preview, "looked", lookedIn(shown)));
        assertThat(acts(body, ActKind.ACTION_DONE))
                .hasSize(2)
                .allSatisfy(act -> assertThat(act.by()).isEqualTo("fisheries"));
        assertThat(acts(body, ActKind.ACTION_DONE).getLast().audience()).isEqualTo(Audience.MEMBERS);
        assertThat(acts(body, ActKind.COMMITMENT_EXTENDED))
                .singleElement()
                .satisfies(act -> assertThat(String.valueOf(act.due())).contains("2041-06-30"));
        assertThat(register.snapshot().entry(seen).recordedBy()).isEqualTo("representative (fisheries)");
    }

    @Test
    void oneWrongRowAndNothingIsRecordedEachIsNamedByItsCell() {
        String body = body("delta-wrong");
        FormClient member = member(body, "fisheries");
        String page = "/en/bodies/" + body + "/sheet";
        member.get(page);
        long seen = register.snapshot().size();
        String preview = location(member.upload(
                page,
                filled(
                        seen,
                        row("action/chart", "Done", "2006-03-15"),
                        row("action/buoys", "Done", "2006-03-15"),
                        row("action/secret", "Done", "2006-03-15"),
                        row("commitment/lights", "Later", "2006-03-15"),
                        row("report/year", "Done", "2006-03-15"),
                        row("action/inside", "New deadline", "31/03/2041", "soon", "Fog"))));
        HttpResponse<String> shown = member.get(preview);
        assertThat(shown.statusCode()).isEqualTo(422);
        assertThat(shown.body())
                .contains("Items!A3: You have no open item of this name")
                .contains("Items!A4: You have no open item of this name")
                .contains("Items!H5: Choose")
                .contains("Items!H6: A report is published with the signatures of both co-chairs")
                .contains("Items!I7: This is no day", "Items!J7: This is no day")
                .doesNotContain("Set the buoys", "For the chairs");
        assertThat(member.post(preview, "looked", "9999999").statusCode()).isEqualTo(422);
        String again = location(member.upload(
                page,
                filled(
                        seen,
                        row("action/chart", "Done", "", "2041", "Half"),
                        row("action/chart", "Done", "2006"),
                        row("commitment/lights", "New deadline", "", "2041"))));
        assertThat(member.get(again).body())
                .contains("Items!I2: Say on which day", "Items!J2: Something that is done has no new deadline")
                .contains("Items!L2: Everyone can read this")
                .contains("Items!A3: Row 2 is about the same item already")
                .contains("Items!K4: Say why");
        String early = location(member.upload(page, filled(seen, row("action/chart", "Done", "1999-01-01"))));
        assertThat(member.get(early).body()).contains("Items!I2: ");
        assertThat(acts(body, ActKind.ACTION_DONE)).isEmpty();
    }

    @Test
    void aRowThatOthersOvertookIsShownInBothVersions() {
        String body = body("delta-stale");
        FormClient member = member(body, "fisheries");
        String page = "/en/bodies/" + body + "/sheet";
        member.get(page);
        long seen = register.snapshot().size();
        TestHistory.record(register, """
                date,act,body,subject,by,due,note_en,note_fr
                2005-02-15,action.extended,BODY,chart,fisheries,2031,The ship was in the dock,Le navire était en cale sèche
                """.replace("BODY", body));
        String preview = location(member.upload(
                page,
                filled(
                        seen,
                        row("action/chart", "New deadline", "2006", "2032", "The crew was ill", "Équipage malade"))));
        HttpResponse<String> shown = member.get(preview);
        assertThat(shown.body())
                .contains(
                        "Changed since",
                        "The ship was in the dock",
                        "2031",
                        "The crew was ill",
                        "2032",
                        "all the same");
        TestHistory.record(register, """
                date,act,body,subject,by,due,note_en,note_fr
                2005-03-15,action.extended,BODY,chart,fisheries,2033,Fog,Brume
                """.replace("BODY", body));
        HttpResponse<String> overtaken = member.post(preview, "looked", lookedIn(shown));
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.body()).contains("Fog", "The crew was ill");
        location(member.post(preview, "looked", lookedIn(overtaken)));
        assertThat(acts(body, ActKind.ACTION_EXTENDED)).hasSize(3);
    }

    @Test
    void theSecretariatReportsForAllInstitutions() {
        String body = body("delta-all");
        FormClient clerk = new Staff(site(), database.app()).signedIn("secretariat", body, "");
        String page = "/fr/bodies/" + body + "/sheet";
        clerk.get(page);
        long seen = register.snapshot().size();
        String preview = location(clerk.upload(
                page,
                filled(
                        seen,
                        row("action/buoys", "Fait", "2006", "", "Set", "Posées"),
                        row("action/secret", "Fait", "2006", "", "", "Fini"))));
        location(clerk.post(preview, "looked", lookedIn(clerk.get(preview))));
        assertThat(acts(body, ActKind.ACTION_DONE)).extracting(Act::by).containsExactly("harbours", "fisheries");
        assertThat(acts(body, ActKind.ACTION_DONE).getLast().audience()).isEqualTo(Audience.CHAIRS);
    }

    @Test
    void aWorkbookSavedByLibreOfficeIsTakenAndOneThatIsNoneIsRefusedWithTheRemedy() throws IOException {
        String body = body("delta-office");
        FormClient member = member(body, "fisheries");
        String page = "/en/bodies/" + body + "/sheet";
        member.get(page);
        byte[] office = Files.readAllBytes(Path.of("src/test/resources/sheet/libreoffice.xlsx"));
        String preview = location(member.upload(page, new Upload("workbook", "Items.xlsx", office)));
        assertThat(member.get(preview).body())
                .contains("Done on 15 March 2006", "Items!A3: You have no open item of this name");
        location(member.post(preview + "/discard"));
        assertThat(member.get(preview).statusCode()).isEqualTo(404);
        member.get(page);
        HttpResponse<String> wrong = member.upload(page, Upload.of("workbook", "items.csv", "id,what"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("This is no XLSX workbook");
        assertThat(member.upload(page, filled(register.snapshot().size(), row("action/chart")))
                        .statusCode())
                .isEqualTo(303);
        assertThat(member.upload(page).body()).contains("Choose the workbook that you filled in");
    }

    @Test
    void aSheetIsNotForAnotherBodyOrRole() {
        String body = body("delta-closed");
        FormClient stranger = member("delta-elsewhere", "fisheries");
        assertThat(stranger.get("/en/bodies/" + body + "/sheet").statusCode()).isEqualTo(403);
        assertThat(stranger.get("/en/bodies/" + body + "/sheet/items.xlsx").statusCode())
                .isEqualTo(403);
        FormClient auditor = new Staff(site(), database.app()).signedIn("auditor", body, "");
        assertThat(auditor.get("/en/bodies/" + body + "/sheet/items.xlsx").statusCode())
                .isEqualTo(403);
    }
}
