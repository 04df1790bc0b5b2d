package org.openiwg.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.FormClient;
import org.openiwg.Staff;
import org.openiwg.TestHistory;
import org.openiwg.WebTest;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Decision;
import org.openiwg.record.Proposal;
import org.openiwg.record.Register;
import org.openiwg.record.Signature;
import org.openiwg.record.Statement;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decisions as data: who signed what text, for whoever may know of it. */
class DecisionsWebTest extends WebTest {

    private static final BodyId BODY = new BodyId("deciding-bay");
    private static final String API = "/api/v1/bodies/deciding-bay/decisions";
    private static final String LIST = "/bodies/deciding-bay/decisions.csv";

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @BeforeEach
    void aBodyThatDecidedSomethingOpenSomethingClosedAndBothAtOnce() {
        if (register.snapshot().history().bodies().contains(BODY)) {
            return;
        }
        TestHistory.record(register, """
                date,act,body,subject,title_en,title_fr
                2024-01-15,body.formed,deciding-bay,,Bay group,Groupe de la baie
                2024-01-15,chair.appointed,deciding-bay,fisheries,Fisheries Office,Bureau des pêches
                """);
        adopt("open", decision("buoys", "=Lay the buoys", Audience.PUBLIC));
        adopt("closed", decision("budget", "Zephyrbudget", Audience.MEMBERS));
        adopt(
                "both",
                decision("lamp", "Light the lamp", Audience.PUBLIC),
                decision("oil", "Zephyroil", Audience.MEMBERS));
    }

    private static Decision decision(String slug, String title, Audience audience) {
        Bilingual text = Bilingual.of(title + ", at once", title + ", tout de suite");
        return new Decision(
                BODY, slug, LocalDate.of(2024, 2, 1), Bilingual.of(title, title + " (fr)"), text, null, audience);
    }

    private void adopt(String matter, Decision... decisions) {
        List<Statement> statements =
                Stream.of(decisions).<Statement>map(Statement.Decided::new).toList();
        Proposal proposal = new Proposal(BODY, matter, decisions[0].title(), statements);
        long entry = register.append("secretariat", List.of(new Statement.Proposed(proposal, null)));
        Signature signature = new Signature(
                entry + 1,
                BODY,
                "fisheries",
                "cochair (fisheries)",
                Instant.parse("2024-02-01T15:04:05Z"),
                Bilingual.NONE);
        register.append(
                "cochair (fisheries)",
                Stream.concat(
                                Stream.of(
                                        new Statement.Signed(entry, proposal.hash(), BODY, "fisheries", Bilingual.NONE),
                                        new Statement.Adopted(entry, proposal, List.of(signature))),
                                statements.stream())
                        .toList());
    }

    private static List<String> names(String json) {
        return JsonMapper.shared()
                .readTree(json)
                .valueStream()
                .map(one -> one.get("name").asString())
                .toList();
    }

    @Test
    void everyoneReadsWhoSignedWhichTextButNothingOfWhatIsForMembers() {
        String json = get(API).text();
        assertThat(names(json)).containsExactly("lamp", "buoys");
        assertThat(json).doesNotContain("Zephyr");
        JsonNode part = JsonMapper.shared().readTree(json).get(0);
        assertThat(part.get("sha256").isNull()).isTrue();
        JsonNode whole = JsonMapper.shared().readTree(json).get(1);
        assertThat(whole.get("sha256").asString()).hasSize(64);
        assertThat(whole.at("/text/fr").asString()).isEqualTo("=Lay the buoys, tout de suite");
        assertThat(whole.at("/signatures/0/institution").asString()).isEqualTo("fisheries");
        assertThat(whole.at("/signatures/0/at").asString()).isEqualTo("2024-02-01T15:04:05Z");
        String csv = get(LIST).text();
        assertThat(csv).contains("'=Lay the buoys").doesNotContain("Zephyr");
        assertThat(csv.lines()).hasSize(3);
        assertThat(get("/fr/bodies/deciding-bay/decisions").text()).contains(LIST, API);
    }

    @Test
    void membersReadTheirsAndNothingOfItIsKept() {
        FormClient member = new Staff(site(), database.app()).signedIn("representative", BODY.slug(), "fisheries");
        assertThat(names(member.get(API).body())).containsExactly("lamp", "budget", "buoys");
        assertThat(member.get(LIST).body()).contains("Zephyrbudget");
        assertThat(member.get(LIST).headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void anEarlierDayKnowsOnlyWhatWasSignedThen() {
        assertThat(names(get(API + "?as-of=2020-01-01").text())).isEmpty();
        assertThat(get(LIST + "?as-of=2020-01-01").text().lines()).hasSize(1);
    }

    @Test
    void aMistakeIsNamed() {
        assertThat(get(API + "?page=2").text()).contains("unknown-parameter");
        assertThat(get("/api/v1/bodies/nowhere/decisions").text()).contains("unknown-body");
        assertThat(get("/bodies/No_Slug/decisions.csv").status()).isEqualTo(404);
    }
}
