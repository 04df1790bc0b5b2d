package org.openiwg.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiwg.FormClient;
import org.openiwg.WebTest;
import org.openiwg.body.SignOff;
import org.openiwg.platform.database.Database;
import org.openiwg.record.ActKind;
import org.openiwg.record.BodyId;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody stands in for a co-chair that is away, and letters are answered all the same. */
class SubstituteOfALetterWebTest extends WebTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Toronto"));

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    private Stamps stamps;

    @Autowired
    private SignOff signOff;

    private long acts(LetterFixture body, ActKind kind) {
        return register.snapshot().acts().stream()
                .filter(act -> act.body().slug().equals(body.body) && act.kind() == kind)
                .count();
    }

    private String appoint(LetterFixture body, FormClient chair, UUID substitute) {
        String page = "/en/bodies/" + body.body + "/sign-off/substitutes";
        chair.get(page);
        LetterFixture.location(chair.post(
                page,
                "institution",
                "fisheries",
                "person",
                substitute.toString(),
                "since",
                today.toString(),
                "until",
                today.toString(),
                "reason_en",
                "On official travel",
                "reason_fr",
                "En déplacement officiel"));
        return page;
    }

    @Test
    void aSubstituteForAStatedAbsenceSignsTheRepliesThatTheChairWouldSign() {
        LetterFixture body = new LetterFixture("letters-substitute", site(), database, register, stamps, signOff);
        UUID substitute = body.staff.person("expert", body.body, "");
        FormClient clerk = body.clerk();
        String reference = body.accepted(clerk);
        String desk = "/en/bodies/" + body.body + "/letterbox/" + reference;
        assertThat(body.staff.signIn(substitute).get(desk).statusCode())
                .as("before the appointment")
                .isEqualTo(403);

        FormClient chair = body.chair("fisheries");
        String page = appoint(body, chair, substitute);
        FormClient standsIn = body.staff.signIn(substitute);
        assertThat(standsIn.get(desk).body())
                .contains("Write an interim reply")
                .doesNotContain("Write the final reply", "Acknowledge</a>");
        assertThat(standsIn.get(desk + "/reply/final").statusCode())
                .as("a substitute writes and proposes no final reply")
                .isEqualTo(404);
        assertThat(standsIn.get(desk + "/reply/acknowledgement").statusCode())
                .as("which is for the secretariat")
                .isEqualTo(404);
        assertThat(standsIn.get(desk + "/judge").statusCode()).isEqualTo(403);
        String until = today.plusDays(80).toString();
        LetterFixture.location(body.reply(standsIn, reference, "interim", "go", "until", until));
        assertThat(acts(body, ActKind.REMINDER_ACKNOWLEDGED)).isOne();

        LetterFixture.location(body.reply(clerk, reference, "final", "go"));
        sign(body, reference, standsIn, "fisheries");
        assertThat(acts(body, ActKind.REMINDER_ANSWERED)).as("one signature").isZero();
        sign(body, reference, body.chair("harbours"), "harbours");
        assertThat(acts(body, ActKind.REMINDER_ANSWERED)).isOne();
        assertThat(get("/en/bodies/" + body.body + "/letters/" + reference).text())
                .contains("the plan comes");

        String id = chair.get(page).body().replaceAll("(?s).*substitutes/([0-9a-f-]{36})/revoke.*", "$1");
        LetterFixture.location(chair.post(page + "/" + id + "/revoke"));
        assertThat(standsIn.get(desk).statusCode()).as("afterwards").isEqualTo(403);
    }

    private void sign(LetterFixture body, String reference, FormClient who, String institution) {
        long entry = signOff.of(new BodyId(body.body), "letter/" + reference + "/reply")
                .orElseThrow()
                .entry();
        String page = "/en/bodies/" + body.body + "/sign-off/" + entry;
        String hash = who.get(page).body().replaceAll("(?s).*name=\"hash\" value=\"([0-9a-f]{64})\".*", "$1");
        LetterFixture.location(who.post(page + "/sign", "hash", hash, "institution", institution));
    }
}
