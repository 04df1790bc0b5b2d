package org.openiwg.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openiwg.FormClient;
import org.openiwg.Staff;
import org.openiwg.TestHistory;
import org.openiwg.WebTest;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Entry;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;

/** Putting right what is on record, over HTTP. */
class CorrectionWebTest extends WebTest {

    private static final String BEGINNING = """
            date,act,body,subject,by,due,title_en,title_fr
            2004-01-15,body.formed,BODY,,,,Shoal group,Groupe des hauts-fonds
            2004-02-15,action.opened,BODY,chart,fisheries,2005,Draw a chart,Dresser une carte
            2006-03-15,action.done,BODY,chart,fisheries,,The chart is drawn,La carte est dressée
            """;

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    private Entry done(String body) {
        TestHistory.record(register, BEGINNING.replace("BODY", body));
        return register.snapshot().entries().stream()
                .filter(entry -> isDone(entry.act(), body))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isDone(@org.jspecify.annotations.Nullable Act act, String body) {
        return act != null && act.body().slug().equals(body) && act.kind() == ActKind.ACTION_DONE;
    }

    private FormClient signedIn(String role, String body, String institution) {
        return new Staff(site(), database.app()).signedIn(role, body, institution);
    }

    private static String form(String body, Entry entry, String aim) {
        return "/en/bodies/" + body + "/desk/entries/" + entry.index() + "/" + aim;
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String seenIn(HttpResponse<String> form) {
        return form.body().replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
    }

    /** The answers that correct an entry; changes as name and value in turn. */
    private static String[] correction(Entry entry, String seen, String... changes) {
        Act act = Objects.requireNonNull(entry.act());
        Map<String, String> answers = new java.util.TreeMap<>(
                Typed.of(act, ActForm.of(act.kind(), Aim.CORRECTION)).answers());
        answers.put("reason_en", "The log of the ship says so.");
        answers.put("reason_fr", "Le journal de bord le dit.");
        answers.put("seen", seen);
        for (int i = 0; i < changes.length; i += 2) {
            answers.put(changes[i], changes[i + 1]);
        }
        List<String> fields = new ArrayList<>();
        answers.forEach((name, value) -> fields.addAll(List.of(name, value)));
        return fields.toArray(String[]::new);
    }

    @Test
    void anEntryOffersToBePutRightToThoseWhoCouldHaveRecordedItAndToNobodyElse() {
        String body = "shoal-offers";
        Entry entry = done(body);
        String page = "/en/record/" + entry.index();
        String offer = form(body, entry, "correction");
        assertThat(signedIn("secretariat", body, "").get(page).body())
                .contains("Correct this entry", offer, form(body, entry, "striking"));
        assertThat(signedIn("representative", body, "fisheries").get(page).body())
                .contains(offer);
        assertThat(get(page).text()).doesNotContain("Correct this entry");
        for (FormClient other : List.of(
                signedIn("representative", body, "harbours"),
                signedIn("secretariat", "another-shoal", ""),
                signedIn("auditor", body, ""))) {
            assertThat(other.get(page).body()).doesNotContain("Correct this entry");
            assertThat(other.get(offer).statusCode()).isIn(403, 404);
            assertThat(other.post(offer, correction(entry, "0", "date_year", "2005"))
                            .statusCode())
                    .isIn(403, 404);
        }
        FormClient clerk = signedIn("secretariat", "another-shoal", "");
        assertThat(clerk.get(offer.replace(body, "another-shoal")).statusCode()).isEqualTo(404);
        assertThat(get(offer).status()).isEqualTo(401);
    }

    @Test
    void aCorrectionIsShownBeforeItIsRecordedAndThenLinkedBothWays() {
        String body = "shoal-corrected";
        Entry entry = done(body);
        FormClient clerk = signedIn("secretariat", body, "");
        HttpResponse<String> form = clerk.get(form(body, entry, "correction"));
        assertThat(form.body()).contains("value=\"2006\"", "The chart is drawn", "Why it is corrected");
        String preview = location(clerk.post(
                form(body, entry, "correction"),
                correction(entry, seenIn(form), "date_year", "2004", "date_month", "12", "title_en", "It is <drawn>")));
        HttpResponse<String> shown = clerk.get(preview);
        assertThat(shown.body())
                .contains("What the correction changes", "15 March 2006", "15 December 2004", "It is &lt;drawn");
        String page = location(clerk.post(preview, "seen", seenIn(shown)));
        assertThat(clerk.get(page).body())
                .contains(
                        "/en/record/" + entry.index(),
                        "15 March 2006",
                        "15 December 2004",
                        "The log of the ship says so.");
        assertThat(clerk.get("/en/record/" + entry.index()).body())
                .contains(page, "15 March 2006", "The chart is drawn", "The log of the ship says so.");
        assertThat(clerk.get(page.replace("/en/", "/fr/")).body()).contains("Le journal de bord le dit.");
        assertThat(get("/en/bodies/" + body + "/obligations/action/chart").text())
                .contains("15 December 2004")
                .doesNotContain("15 March 2006");
    }

    @Test
    void ofTwoCorrectionsOfOneEntryTheSecondSeesBothVersions() {
        String body = "shoal-twice";
        Entry entry = done(body);
        FormClient first = signedIn("secretariat", body, "");
        FormClient second = signedIn("secretariat", body, "");
        String address = form(body, entry, "correction");
        String seen = seenIn(first.get(address));
        second.get(address);
        String ofFirst = location(first.post(address, correction(entry, seen, "date_day", "11")));
        String ofSecond = location(second.post(address, correction(entry, seen, "date_day", "22")));
        first.get(ofFirst);
        second.get(ofSecond);
        location(first.post(ofFirst, "seen", seen));
        HttpResponse<String> overtaken = second.post(ofSecond, "seen", seen);
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.body()).contains("Others have recorded something", "11 March 2006", "22 March 2006");
        location(second.post(ofSecond, "seen", seenIn(overtaken)));
        assertThat(get("/en/bodies/" + body + "/obligations/action/chart").text())
                .contains("22 March 2006");
    }

    @Test
    void whatShouldNotHaveBeenRecordedCountsNoMoreAndStaysReadable() {
        String body = "shoal-struck";
        Entry entry = done(body);
        FormClient clerk = signedIn("secretariat", body, "");
        String address = form(body, entry, "striking");
        String seen = seenIn(clerk.get(address));
        assertThat(clerk.post(address, "seen", seen).statusCode()).isEqualTo(422);
        String preview = location(clerk.post(
                address, "reason_en", "It was another chart.", "reason_fr", "C’était une autre carte.", "seen", seen));
        assertThat(clerk.get(preview).body()).contains("days late", "Draw a chart");
        location(clerk.post(preview, "seen", seen));
        assertThat(clerk.get("/en/record/" + entry.index()).body())
                .contains("The chart is drawn", "should not have been recorded", "It was another chart.")
                .doesNotContain("Say that this should");
    }
}
