package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.Today;
import org.openiwg.platform.database.Database;
import org.openiwg.record.ActKind;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may answer a call, who may read the answers, and what happens to two who write the same thing. */
class ConsultationWebTest extends WebTest {

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    private Today today;

    private NetGroup nets;

    @BeforeEach
    void meet() {
        nets = new NetGroup(site(), register, database, today.date());
    }

    @Test
    void anInvitationIsPersonalAndRevocableAndNobodyElseMayAnswer() {
        String body = nets.body("nets-invited");
        FormClient clerk = nets.staff().signedIn("secretariat", body, "");
        String desk = nets.opened(clerk, body, "members");
        String page = desk.replace("/consult/", "/consultations/");
        assertThat(get(page).status()).as("a members’ call to a stranger").isEqualTo(404);
        assertThat(get(page + "/answer").status()).isEqualTo(404);
        assertThat(nets.staff()
                        .signedIn("representative", body, "fisheries")
                        .get(page)
                        .statusCode())
                .isEqualTo(200);
        assertThat(clerk.post(desk + "/invite", "emails", "not an address").statusCode())
                .isEqualTo(422);
        String email = "invited@" + body + ".example";
        NetGroup.location(
                clerk.post(desk + "/invite", "emails", email + "\nother@" + body + ".example", "language", "fr"));
        String mail = nets.sql()
                .sql("SELECT words FROM mail.mail WHERE recipient = :email")
                .param("email", email)
                .query(String.class)
                .single();
        assertThat(mail).contains("Vous êtes invité");
        String link = mail.replaceAll("(?s).*(/fr/bodies/\\S+/answer/\\S+).*", "$1");
        FormClient invited = new FormClient(site());
        assertThat(invited.get(link).statusCode()).isEqualTo(200);
        String other = nets.sql()
                .sql("SELECT id FROM consultation.invitation WHERE email = :email")
                .param("email", email)
                .query(UUID.class)
                .single()
                .toString();
        NetGroup.location(clerk.post(desk + "/invitations/" + other + "/revoke"));
        assertThat(invited.get(link).statusCode()).isEqualTo(404);
        assertThat(invited.post(link, nets.question(body), "Mine").statusCode()).isEqualTo(404);
    }

    @Test
    void aWithdrawnSubmissionLeavesNothingBehindAndDoesNotCount() {
        String body = nets.body("nets-withdrawn");
        FormClient clerk = nets.staff().signedIn("secretariat", body, "");
        String desk = nets.opened(clerk, body, "everyone");
        FormClient writer = new FormClient(site());
        String form = desk.replace("/consult/", "/consultations/") + "/answer";
        String receipt = nets.answered(
                writer, form, nets.question(body), "Take me back", "confidential", "no", "name_public", "no");
        NetGroup.location(writer.post(receipt + "/withdraw"));
        assertThat(writer.get(receipt).body()).contains("is withdrawn").doesNotContain("Take me back");
        assertThat(nets.sql()
                        .sql("SELECT count(*) FROM consultation.answer WHERE text = 'Take me back'")
                        .query(Integer.class)
                        .single())
                .isZero();
        NetGroup.location(clerk.post(desk + "/close", "version", NetGroup.version(clerk.get(desk))));
        assertThat(nets.acts(body, ActKind.CONSULTATION_CLOSED).getFirst().count())
                .isZero();
        assertThat(writer.post(form, nets.question(body), "Too late").statusCode())
                .isEqualTo(422);
    }

    @Test
    void programsThatFillTheTrapOrSendAtOnceAreAskedAgainAndNothingTypedIsLost() {
        String body = nets.body("nets-trapped");
        FormClient clerk = nets.staff().signedIn("secretariat", body, "");
        String form = nets.opened(clerk, body, "everyone").replace("/consult/", "/consultations/") + "/answer";
        FormClient program = new FormClient(site());
        program.get(form);
        HttpResponse<String> trapped =
                program.post(form, nets.question(body), "Buy nets", "website", "https://x.example");
        assertThat(trapped.statusCode()).isEqualTo(422);
        assertThat(trapped.body()).contains("Buy nets", "as programs do");
        assertThat(program.withoutToken()
                        .post(form, nets.question(body), "Buy nets")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatBelongsToOneBodyIsNotReachedThroughAnother() {
        String body = nets.body("nets-own");
        String other = nets.body("nets-other");
        FormClient clerk = nets.staff().signedIn("secretariat", body, "");
        String desk = nets.opened(clerk, body, "everyone");
        FormClient writer = new FormClient(site());
        String receipt = nets.answered(
                writer,
                desk.replace("/consult/", "/consultations/") + "/answer",
                nets.question(body),
                "Mine alone",
                "confidential",
                "yes",
                "name_public",
                "no");
        String id = nets.sql()
                .sql("SELECT submission FROM consultation.answer WHERE text = 'Mine alone'")
                .query(UUID.class)
                .single()
                .toString();
        FormClient stranger = nets.staff().signedIn("secretariat", other, "");
        String theirs = nets.opened(stranger, other, "everyone");
        assertThat(clerk.get(desk + "/submissions/" + id).body()).contains("Mine alone");
        assertThat(stranger.get(desk + "/submissions/" + id).statusCode()).isEqualTo(403);
        assertThat(stranger.get(theirs + "/submissions/" + id).statusCode()).isEqualTo(404);
        assertThat(stranger.post(theirs + "/submissions/" + id, "verdict", "not")
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.get(theirs + "/questions/" + nets.question(body).substring(2))
                        .statusCode())
                .isEqualTo(404);
        assertThat(writer.get(receipt.replace(body, other)).statusCode()).isEqualTo(404);
        for (String role : List.of("cochair", "representative", "expert")) {
            assertThat(nets.staff()
                            .signedIn(role, body, "fisheries")
                            .get(desk + "/submissions/" + id)
                            .statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
        FormClient auditor = nets.staff().signedIn("auditor", body, "");
        assertThat(auditor.get(desk + "/submissions/" + id).body()).contains("Mine alone");
        assertThat(auditor.post(desk + "/close", "version", "1").statusCode()).isEqualTo(403);
    }

    @Test
    void whoeverIsOvertakenSeesBothVersions() {
        String body = nets.body("nets-overtaken");
        FormClient first = nets.staff().signedIn("secretariat", body, "");
        FormClient second = nets.staff().signedIn("secretariat", body, "");
        String desk = nets.opened(first, body, "everyone");
        NetGroup.location(first.post(desk + "/close", "version", NetGroup.version(first.get(desk))));
        String summary = desk + "/summaries/" + nets.question(body).substring(2);
        String seen = NetGroup.version(first.get(summary));
        second.get(summary);
        NetGroup.location(first.post(summary, "summary_en", "They said yes.", "version", seen));
        HttpResponse<String> overtaken = second.post(summary, "summary_en", "They said no.", "version", seen);
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.body()).contains("They said yes.", "They said no.");
        NetGroup.location(second.post(summary, "summary_en", "They said no.", "version", NetGroup.version(overtaken)));
    }
}
