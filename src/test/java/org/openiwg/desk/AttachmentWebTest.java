package org.openiwg.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.openiwg.record.Entry;
import org.openiwg.record.FiledEntry;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents that go with an act, and documents that come later. */
class AttachmentWebTest extends WebTest {

    private static final String BEGINNING = """
            date,act,body,subject,by,due,title_en,title_fr
            2004-01-15,body.formed,BODY,,,,Sandbank group,Groupe des bancs de sable
            2004-02-15,action.opened,BODY,chart,fisheries,2040,Draw a chart,Dresser une carte
            """;
    private static final Upload PDF = Upload.of("files", "chart.pdf", "%PDF-1.7 a chart");
    private static final Upload TEXT = Upload.of("files", "log <b>.txt", "Day one: fog.");

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    private FormClient clerk(String body) {
        TestHistory.record(register, BEGINNING.replace("BODY", body));
        return new Staff(site(), database.app()).signedIn("secretariat", body, "");
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String seenIn(HttpResponse<String> form) {
        return form.body().replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
    }

    /** A draft of "the chart is drawn" on its page of documents. */
    private static String draft(FormClient clerk, String body, String audience) {
        String form = "/en/bodies/" + body + "/desk/new/action.done";
        String seen = seenIn(clerk.get(form));
        String page = location(clerk.post(
                form, "date_year", "2020", "subject", "chart", "audience", audience, "seen", seen, "keep", "files"));
        assertThat(page).endsWith("/files");
        clerk.get(page);
        return page;
    }

    private List<FiledEntry> filed(String body) {
        return register.snapshot().entries().stream()
                .flatMap(entry -> FiledEntry.of(entry).stream())
                .filter(filed -> filed.document().body().slug().equals(body))
                .toList();
    }

    private Entry entry(String body, ActKind kind) {
        return register.snapshot().entries().stream()
                .filter(entry -> is(entry.act(), body, kind))
                .findFirst()
                .orElseThrow();
    }

    private static boolean is(@Nullable Act act, String body, ActKind kind) {
        return act != null && act.body().slug().equals(body) && act.kind() == kind;
    }

    private int bytesKept(String page) {
        UUID draft = UUID.fromString(page.replaceAll(".*/drafts/([^/]+)/.*", "$1"));
        return JdbcClient.create(database.app())
                .sql("SELECT count(*) FROM desk.draft_file WHERE draft = :draft")
                .param("draft", draft)
                .query(Integer.class)
                .single();
    }

    @Test
    void documentsAreRecordedWithTheirActAndShownOnTheEntryAndTheObligation() {
        String body = "sandbank-together";
        FormClient clerk = clerk(body);
        String page = draft(clerk, body, "public");
        location(clerk.upload(page, PDF, TEXT));
        HttpResponse<String> kept = clerk.get(page);
        assertThat(kept.body())
                .contains("chart.pdf", "log b.txt", "PDF, 1 kB", "SHA-256")
                .doesNotContain("<b>.txt");
        String preview = page.replace("/files", "");
        HttpResponse<String> shown = clerk.get(preview);
        assertThat(shown.body()).contains("chart.pdf", "Change the documents");
        String recorded = location(clerk.post(preview, "seen", seenIn(shown)));
        long act = entry(body, ActKind.ACTION_DONE).index();
        assertThat(recorded).isEqualTo("/en/record/" + act);
        assertThat(filed(body)).hasSize(2).allSatisfy(filed -> {
            assertThat(filed.document().entry()).isEqualTo(act);
            assertThat(filed.document().audience()).isEqualTo(Audience.PUBLIC);
        });
        assertThat(filed(body).getFirst().index()).isEqualTo(act + 1);
        assertThat(bytesKept(page)).isZero();
        String hash = filed(body).getFirst().document().sha256();
        assertThat(get(recorded).text()).contains("chart.pdf", "PDF, 1 kB", hash);
        assertThat(get("/fr/bodies/" + body + "/obligations/action/chart").text())
                .contains("chart.pdf", "1 ko", hash);
        Answer file = get("/record/files/" + (act + 1));
        assertThat(file.text()).isEqualTo("%PDF-1.7 a chart");
        assertThat(file.header("Content-Disposition")).contains("attachment").contains("chart.pdf");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aDocumentIsNeverForMoreReadersThanWasAskedForAndShown() {
        String body = "sandbank-readers";
        FormClient clerk = clerk(body);
        String page = draft(clerk, body, "members");
        location(clerk.upload(page, PDF, TEXT));
        String form = clerk.get(page).body();
        String end = form.replaceAll("(?s).*name=\"audience_([0-9a-f]{16})\".*", "$1");
        location(clerk.post(
                page + "/words",
                "title_en_" + end,
                "The log",
                "title_fr_" + end,
                "Le journal",
                "audience_" + end,
                "chairs"));
        String preview = page.replace("/files", "");
        HttpResponse<String> shown = clerk.get(preview);
        assertThat(shown.body()).contains("The log");
        location(clerk.post(preview, "seen", seenIn(shown)));
        assertThat(filed(body))
                .extracting(filed -> filed.document().audience())
                .containsExactlyInAnyOrder(Audience.MEMBERS, Audience.CHAIRS);
        FormClient member = new Staff(site(), database.app()).signedIn("representative", body, "fisheries");
        for (FiledEntry filed : filed(body)) {
            String file = "/record/files/" + filed.index();
            assertThat(get(file).status()).isEqualTo(404);
            assertThat(clerk.get(file).statusCode()).isEqualTo(200);
            boolean forMembers = filed.document().audience() == Audience.MEMBERS;
            assertThat(member.get(file).statusCode()).isEqualTo(forMembers ? 200 : 404);
            assertThat(get("/en/record/" + filed.index()).text())
                    .doesNotContain(filed.document().sha256())
                    .doesNotContain(filed.document().name());
        }
    }

    @Test
    void whatCannotBeKeptIsNamedWithTheRemedyAndTheOthersAreKept() {
        String body = "sandbank-refused";
        FormClient clerk = clerk(body);
        String page = draft(clerk, body, "public");
        HttpResponse<String> refused = clerk.upload(
                page,
                PDF,
                Upload.of("files", "page.html", "<html><script>alert(1)</script></html>"),
                Upload.of("files", "report.docx", "%PDF-1.7 not a document"),
                Upload.of("files", "nothing.txt", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "page.html: This kind of file is not taken",
                        "report.docx: The name of the file does not end as its kind does",
                        "nothing.txt: The file is empty",
                        "href=\"#files\"",
                        "chart.pdf");
        assertThat(bytesKept(page)).isEqualTo(1);
        assertThat(clerk.upload(page, PDF).body()).contains("attached already");
        Upload[] many = new Upload[AttachFiles.MOST];
        for (int i = 0; i < many.length; i++) {
            many[i] = Upload.of("files", "note" + i + ".txt", "Note " + i);
        }
        assertThat(clerk.upload(page, many).body()).contains("No more than 10 files");
        assertThat(bytesKept(page)).isEqualTo(AttachFiles.MOST);
        HttpResponse<String> half = clerk.post(
                page + "/words",
                "title_en_" + clerk.get(page).body().replaceAll("(?s).*name=\"audience_([0-9a-f]{16})\".*", "$1"),
                "Only English");
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body()).contains("Write the title in both languages", "Only English");
    }

    @Test
    void theDocumentsOfADraftAreItsWritersAloneAndGoWithIt() {
        String body = "sandbank-gone";
        FormClient clerk = clerk(body);
        String page = draft(clerk, body, "public");
        location(clerk.upload(page, PDF));
        FormClient other = new Staff(site(), database.app()).signedIn("secretariat", body, "");
        assertThat(other.get(page).statusCode()).isEqualTo(404);
        assertThat(other.upload(page, TEXT).statusCode()).isEqualTo(404);
        assertThat(bytesKept(page)).isEqualTo(1);
        location(clerk.post(page.replace("/files", "/discard")));
        assertThat(bytesKept(page)).isZero();
        assertThat(filed(body)).isEmpty();
    }

    @Test
    void aDocumentIsAddedToAnEntryThatIsOnRecord() {
        String body = "sandbank-later";
        FormClient clerk = clerk(body);
        long opened = entry(body, ActKind.ACTION_OPENED).index();
        String page = "/en/bodies/" + body + "/desk/entries/" + opened + "/documents";
        assertThat(clerk.get("/en/record/" + opened).body()).contains(page);
        assertThat(clerk.get(page).body()).contains("Draw a chart");
        assertThat(clerk.upload(page).statusCode()).isEqualTo(422);
        String files = location(clerk.upload(page, PDF));
        clerk.get(files);
        String preview = location(clerk.post(files + "/words"));
        HttpResponse<String> shown = clerk.get(preview);
        assertThat(shown.body()).contains("chart.pdf", "Record the documents");
        location(clerk.post(preview, "seen", seenIn(shown)));
        assertThat(filed(body))
                .singleElement()
                .satisfies(filed -> assertThat(filed.document().entry()).isEqualTo(opened));
        assertThat(get("/en/record/" + opened).text()).contains("chart.pdf");
        FormClient member = new Staff(site(), database.app()).signedIn("representative", body, "harbours");
        assertThat(member.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void theExtensionIsDrawnBeforeItIsRecordedAndDebtsHaveAClock() {
        String body = "sandbank-drawn";
        FormClient clerk = clerk(body);
        String form = "/en/bodies/" + body + "/desk/new/action.extended";
        String seen = seenIn(clerk.get(form));
        String[] extension = {
            "date_year",
            "2020",
            "subject",
            "chart",
            "due_year",
            "2041",
            "note_en",
            "Fog.",
            "audience",
            "members",
            "seen",
            seen
        };
        String preview = location(clerk.post(form, extension));
        HttpResponse<String> shown = clerk.get(preview);
        assertThat(shown.body())
                .contains(
                        "id=\"turn-action-chart-before-t\"", "id=\"turn-action-chart-after-t\"", "with this extension");
        location(clerk.post(preview, "seen", seenIn(shown)));
        String debts = clerk.get("/en/bodies/" + body + "/desk/debts").body();
        assertThat(debts).contains("Due in 30 days", "Write it in French", "/correction");
        assertThat(clerk.get("/en/bodies/" + body + "/desk").body()).contains("One act waits for its other language");
    }
}
