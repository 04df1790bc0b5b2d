package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.platform.Today;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.web.AsOf;
import org.openiwg.platform.web.Links;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.RegisterHead;
import org.openiwg.platform.web.Visit;
import org.openiwg.platform.web.Visitor;
import org.openiwg.platform.web.Waiting;
import org.openiwg.platform.web.WaitsFor;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is asked, what may be sent with an answer and how often, and whom a call waits for. */
class ConsultationAnswersWebTest extends WebTest {

    private static final int MOST_FROM_ONE_ADDRESS = 30;

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    private Today today;

    @Autowired
    private List<WaitsFor> waits;

    private NetGroup nets;

    @BeforeEach
    void meet() {
        nets = new NetGroup(site(), register, database, today.date());
    }

    private static String form(String desk) {
        return desk.replace("/consult/", "/consultations/") + "/answer";
    }

    private FormClient from(String address) {
        return new FormClient(site(), "X-Forwarded-For", address);
    }

    @Test
    void tooManyAnswersFromOneAddressHaveToWaitAndNothingTypedIsLost() {
        String body = nets.body("nets-flooded");
        String form = form(nets.opened(nets.staff().signedIn("secretariat", body, ""), body, "everyone"));
        FormClient office = from("198.18.77.1");
        nets.answered(office, form, nets.question(body), "Number 1", "keep", "yes");
        for (int i = 1; i < MOST_FROM_ONE_ADDRESS; i++) {
            office.get(form);
            NetGroup.location(office.post(form, nets.question(body), "Number more", "keep", "yes"));
        }
        HttpResponse<String> refused = office.post(form, nets.question(body), "My words stay", "keep", "yes");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("900");
        assertThat(refused.body())
                .contains("My words stay", "in a quarter of an hour", "mailto:secretariat@example.org");
        FormClient elsewhere = from("198.18.77.2");
        nets.answered(elsewhere, form, nets.question(body), "From elsewhere", "keep", "yes");
        assertThat(nets.sql()
                        .sql("SELECT count(*) FROM consultation.answer WHERE text LIKE 'My words%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoHoldsAPostIsInvitedByNameAndAnswersByTheLinkInTheMail() {
        String body = nets.body("nets-posts");
        FormClient clerk = nets.staff().signedIn("secretariat", body, "");
        UUID member = nets.staff().person("representative", body, "fisheries");
        UUID elsewhere = nets.staff().person("representative", nets.body("nets-posts-other"), "fisheries");
        UUID auditor = nets.staff().person("auditor", body, "");
        String desk = nets.opened(clerk, body, "members");
        String page = clerk.get(desk + "/invite").body();
        assertThat(page)
                .contains(member.toString(), "Representative (fisheries)")
                .doesNotContain(elsewhere.toString(), auditor.toString());
        assertThat(clerk.post(desk + "/invite", "posts", elsewhere.toString(), "emails", "", "language", "en")
                        .statusCode())
                .as("somebody of another body")
                .isEqualTo(422);
        NetGroup.location(clerk.post(desk + "/invite", "posts", member.toString(), "emails", "", "language", "en"));
        String mail = nets.sql()
                .sql("SELECT words FROM mail.mail WHERE recipient = (SELECT email FROM people.person WHERE id = :id)")
                .param("id", member)
                .query(String.class)
                .single();
        String link = mail.replaceAll("(?s).*(/en/bodies/\\S+/answer/\\S+).*", "$1");
        String receipt = nets.answered(
                from("198.18.77.3"),
                link,
                nets.question(body),
                "From a member",
                "confidential",
                "no",
                "name_public",
                "no");
        assertThat(receipt).isEqualTo(link);
        assertThat(clerk.get(desk).body()).contains("Representative (fisheries)");
    }

    /** Sends a form with files until it is no longer too fast. */
    private static HttpResponse<String> upload(
            FormClient writer, String form, Map<String, String> typed, FormClient.Upload... files) {
        HttpResponse<String> answer = writer.upload(form, typed, files);
        while (answer.statusCode() == 422 && answer.body().contains("That was very fast")) {
            answer = writer.upload(form, typed, files);
        }
        return answer;
    }

    @Test
    void filesOfAnAnswerAreForTheSecretariatAloneAndAreGoneWhenItIsTakenBack() {
        String body = nets.body("nets-files");
        FormClient clerk = nets.staff().signedIn("secretariat", body, "");
        String desk = nets.opened(clerk, body, "everyone");
        FormClient writer = from("198.18.77.4");
        Map<String, String> typed =
                new HashMap<>(Map.of(nets.question(body), "With files", "confidential", "no", "name_public", "no"));
        writer.get(form(desk));
        HttpResponse<String> wrong = upload(
                writer, form(desk), typed, FormClient.Upload.of("files", "x.pdf", "<html><script>alert(1)</script>"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"files-error\"", "With files");

        typed.put("keep", "yes");
        String mine = NetGroup.location(upload(
                writer,
                form(desk),
                typed,
                FormClient.Upload.of("files", "first.txt", "The mesh is 4 cm."),
                FormClient.Upload.of("files", "second.txt", "The mesh is 5 cm.")));
        String kept = writer.get(mine).body();
        assertThat(kept).contains("first.txt", "second.txt");
        NetGroup.location(writer.post(kept.replaceAll("(?s).*?action=\"([^\"]*/files/[^\"]*/remove)\".*", "$1")));
        assertThat(writer.get(mine).body()).doesNotContain("first.txt").contains("second.txt");
        FormClient.Upload[] many = new FormClient.Upload[5];
        java.util.Arrays.setAll(many, i -> FormClient.Upload.of("files", "more" + i + ".txt", "More."));
        assertThat(writer.upload(mine, typed, many).statusCode())
                .as("five and the one that is there")
                .isEqualTo(422);
        typed.remove("keep");
        writer.get(mine);
        NetGroup.location(writer.upload(mine, typed));

        String one = clerk.get(desk).body().replaceAll("(?s).*href=\"([^\"]*/submissions/[0-9a-f-]{36})\".*", "$1");
        String file = clerk.get(one).body().replaceAll("(?s).*href=\"([^\"]*/files/[0-9a-f-]{36})\".*", "$1");
        HttpResponse<String> saved = clerk.get(file);
        assertThat(saved.body()).isEqualTo("The mesh is 5 cm.");
        assertThat(saved.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(get(file).status()).isEqualTo(401);
        for (String role : List.of("cochair", "representative", "expert")) {
            assertThat(nets.staff().signedIn(role, body, "fisheries").get(file).statusCode())
                    .as(role)
                    .isEqualTo(403);
        }

        assertThat(from("198.18.77.5").post(mine + "/withdraw").statusCode())
                .as("without a page of ours")
                .isEqualTo(403);
        writer.get(mine);
        NetGroup.location(writer.post(mine + "/withdraw"));
        assertThat(clerk.get(file).statusCode()).isEqualTo(404);
        assertThat(clerk.get(one).statusCode()).isEqualTo(404);
        assertThat(nets.sql()
                        .sql("SELECT count(*) FROM consultation.attachment WHERE name = 'second.txt'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aStrangersFormCarriesTwelveMegabytesAndOneThatSaysNothingOfItsLengthIsRefused() {
        String body = nets.body("nets-heavy");
        FormClient clerk = nets.staff().signedIn("secretariat", body, "");
        String form = form(nets.opened(clerk, body, "everyone"));
        FormClient writer = from("198.18.77.6");
        writer.get(form);
        HttpResponse<String> heavy = writer.uploadZeros(form, 13L << 20);
        assertThat(heavy.statusCode()).isEqualTo(413);
        assertThat(heavy.body()).contains("12 MB");
        assertThat(RawRequest.statusOf(RawRequest.sendWhole(
                        site(),
                        "POST " + form + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 198.18.77.6\r\n"
                                + "Content-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n"
                                + "Connection: close\r\n\r\n0\r\n\r\n")))
                .isEqualTo(413);
        assertThat(clerk.uploadZeros("/en/bodies/" + body + "/sheet", 13L << 20).statusCode())
                .as("who has a permission may send more")
                .isNotEqualTo(413);
    }

    @Test
    void aCallWaitsForTheSecretariatWhileItIsWrittenAndWhenItsReportIsOwed() {
        String body = nets.body("nets-waiting");
        FormClient clerk = nets.staff().signedIn("secretariat", body, "");
        Set<String> consults = Set.of("consult", "consult-read");
        String desk = nets.opened(clerk, body, "everyone");
        assertThat(waiting(body, consults)).as("it is open").isEmpty();
        String consult = "/en/bodies/" + body + "/consult/new";
        clerk.get(consult);
        String draft = NetGroup.location(clerk.post(
                consult,
                "title_en",
                "Ropes",
                "title_fr",
                "Cordes",
                "text_en",
                "Ropes.",
                "text_fr",
                "Cordes.",
                "opens",
                today.date().plusDays(3).toString(),
                "closes",
                today.date().plusDays(30).toString(),
                "who",
                "everyone"));
        assertThat(waiting(body, consults)).singleElement().satisfies(one -> {
            assertThat(one.href()).isEqualTo(draft);
            assertThat(one.due()).isEqualTo(today.date().plusDays(3));
        });
        NetGroup.location(clerk.post(desk + "/close", "version", NetGroup.version(clerk.get(desk))));
        assertThat(waiting(body, consults))
                .filteredOn(one -> one.href().equals(desk))
                .singleElement()
                .satisfies(one -> assertThat(one.due()).isEqualTo(today.date().plusDays(90)));
        assertThat(waiting(body, Set.of("consult-read"))).as("an auditor").isEmpty();
        assertThat(waiting("nets-elsewhere", consults)).as("of another body").isEmpty();
    }

    private List<Waiting> waiting(String body, Set<String> permissions) {
        LocalDate day = today.date();
        Visitor visitor = new Visitor(
                UUID.randomUUID().toString(), "", List.of(new Visitor.Standing("r", "r", body, "", permissions)));
        PageContext at = new PageContext(
                new Links(Language.EN, "", Map.of(), AsOf.today(day)),
                RegisterHead.EMPTY,
                new Visit(visitor, () -> ""),
                false);
        return waits.stream()
                .flatMap(one -> one.waiting(at).stream())
                .filter(one -> one.href().contains("/consult/"))
                .toList();
    }
}
