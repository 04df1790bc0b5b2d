package org.openiwg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.body.SignOff;
import org.openiwg.platform.Today;
import org.openiwg.platform.database.Database;
import org.openiwg.record.ActKind;
import org.openiwg.record.BodyId;
import org.openiwg.record.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What somebody says in confidence is read by the secretariat and by auditors, whatever anybody else asks for. */
class ConfidentialSubmissionWebTest extends WebTest {

    /** In small letters; each stands in another part of the submission. */
    private static final String[] SECRETS = {"zanzibarwords", "zoltanname", "zetaorganisation", "zuletter@", "zorrofile"
    };

    private static final String BODY = "nets-in-confidence";

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    private Today today;

    @Autowired
    private SignOff signOff;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private NetGroup nets;
    private FormClient clerk;
    private String desk;

    @BeforeEach
    void open() {
        nets = new NetGroup(site(), register, database, today.date());
        nets.body(BODY);
        clerk = nets.staff().signedIn("secretariat", BODY, "");
        desk = nets.opened(clerk, BODY, "everyone");
    }

    @Test
    void whatIsSaidInConfidenceIsInNoAnswerToWhoeverMayNotReadItBeforeAndAfterTheReport() {
        FormClient writer = new FormClient(site(), "X-Forwarded-For", "198.18.78.1");
        String form = desk.replace("/consult/", "/consultations/") + "/answer";
        Map<String, String> typed = new TreeMap<>(Map.of(
                nets.question(BODY),
                "ZanzibarWords",
                "name",
                "ZoltanName",
                "organisation",
                "ZetaOrganisation",
                "email",
                "ZuLetter@example.org",
                "confidential",
                "yes",
                "name_public",
                "yes"));
        writer.get(form);
        FormClient.Upload file = FormClient.Upload.of("files", "ZorroFile.txt", "ZorroFile says ZanzibarWords.");
        var sent = writer.upload(form, typed, file);
        while (sent.statusCode() == 422 && sent.body().contains("That was very fast")) {
            sent = writer.upload(form, typed, file);
        }
        String receipt = NetGroup.location(sent);

        Map<String, FormClient> others = new TreeMap<>(Map.of(
                "representative", nets.staff().signedIn("representative", BODY, "fisheries"),
                "cochair", nets.staff().signedIn("cochair", BODY, "harbours"),
                "expert", nets.staff().signedIn("expert", BODY, ""),
                "another body", nets.staff().signedIn("secretariat", nets.body("nets-out-of-confidence"), ""),
                "stranger", new FormClient(site(), "X-Forwarded-For", "198.18.78.2")));
        assertThat(walk(others)).as("pages that were read").isGreaterThan(100);
        report();
        assertThat(writer.get(receipt).body()).contains("It is in the plan.");
        assertThat(walk(others)).isGreaterThan(100);
        assertThat(register.snapshot().entries().toString().toLowerCase(Locale.ROOT))
                .doesNotContain(SECRETS);

        String one = clerk.get(desk).body().replaceAll("(?s).*href=\"([^\"]*/submissions/[0-9a-f-]{36})\".*", "$1");
        for (FormClient reader : List.of(clerk, nets.staff().signedIn("auditor", BODY, ""))) {
            assertThat(reader.get(one).body()).contains("ZanzibarWords", "ZoltanName", "ZorroFile.txt");
        }
    }

    /** Asks for everything as everybody who may not read it; how many answers had something to read. */
    private int walk(Map<String, FormClient> others) {
        List<String> paths = paths();
        int read = 0;
        for (var other : others.entrySet()) {
            for (String path : paths) {
                var answer = other.getValue().get(path);
                assertThat(answer.statusCode()).as(other.getKey() + path).isLessThan(500);
                assertThat(answer.body().toLowerCase(Locale.ROOT))
                        .as(other.getKey() + " " + path)
                        .doesNotContain(SECRETS);
                read += answer.statusCode() == 200 ? 1 : 0;
            }
        }
        return read;
    }

    /** All that can be asked for of this body, in both languages, with the call in the place of any other. */
    private List<String> paths() {
        Routes routes = new Routes(mapping);
        List<String> pages = new ArrayList<>(routes.pages());
        routes.privateRoutes().stream().filter(Routes.Private::reads).forEach(route -> pages.add(route.address()));
        List<String> paths = new ArrayList<>();
        for (String page : pages) {
            if (page.contains("/bodies/iwg-tip")) {
                String mine = mine(page);
                paths.add("/en" + mine);
                paths.add("/fr" + mine);
            }
        }
        routes.data().stream()
                .filter(path -> path.contains("iwg-tip"))
                .map(ConfidentialSubmissionWebTest::mine)
                .forEach(paths::add);
        nets.sql()
                .sql("""
                        SELECT s.id FROM consultation.submission s JOIN consultation.call c ON c.id = s.call
                        WHERE c.body = :body
                        """)
                .param("body", BODY)
                .query(String.class)
                .list()
                .forEach(id -> paths.add(desk + "/submissions/" + id));
        for (String end : List.of("", "/report", "/invite", "/edit")) {
            paths.add(desk + end);
        }
        // A search repeats what was asked for: half a word finds as much and cannot be mistaken for a leak.
        for (String half : List.of("zanzibarw", "zoltann", "zorrof")) {
            paths.add("/en/record?text=" + half);
            paths.add("/fr/record?text=" + half);
        }
        for (var entry : register.snapshot().entries()) {
            if (entry.toString().contains(BODY)) {
                paths.add("/en/record/" + entry.index());
                paths.add("/record/files/" + entry.index());
            }
        }
        return paths.stream().distinct().toList();
    }

    private static String mine(String path) {
        return path.replace("iwg-tip", BODY)
                .replace("federal-strategy", "nets")
                .replaceAll("/(consultations|consult)/[a-z0-9-]+", "/$1/nets")
                .replaceAll("obligations/[a-z]+/[a-z-]+", "obligations/consultation/nets")
                .replaceAll("as-of=[0-9-]+", "");
    }

    private void report() {
        NetGroup.location(clerk.post(desk + "/close", "version", NetGroup.version(clerk.get(desk))));
        String summary = desk + "/summaries/" + nets.question(BODY).substring(2);
        NetGroup.location(clerk.post(
                summary,
                "version",
                NetGroup.version(clerk.get(summary)),
                "summary_en",
                "Wider nets.",
                "summary_fr",
                "Des filets plus larges."));
        String one = clerk.get(desk).body().replaceAll("(?s).*href=\"([^\"]*/submissions/[0-9a-f-]{36})\".*", "$1");
        NetGroup.location(clerk.post(
                one,
                "version",
                NetGroup.version(clerk.get(one)),
                "verdict",
                "accepted",
                "done_en",
                "It is in the plan.",
                "done_fr",
                "C’est dans le plan."));
        clerk.get(desk + "/report");
        NetGroup.location(clerk.post(desk + "/report"));
        long entry = signOff.of(new BodyId(BODY), "consultation/nets/report")
                .orElseThrow()
                .entry();
        for (String institution : List.of("fisheries", "harbours")) {
            FormClient chair = nets.staff().signedIn("cochair", BODY, institution);
            String page = "/en/bodies/" + BODY + "/sign-off/" + entry;
            String text = chair.get(page).body();
            assertThat(text.toLowerCase(Locale.ROOT))
                    .as("what the co-chairs sign")
                    .doesNotContain(SECRETS);
            String hash = text.replaceAll("(?s).*name=\"hash\" value=\"([0-9a-f]{64})\".*", "$1");
            NetGroup.location(chair.post(page + "/sign", "hash", hash, "institution", institution));
        }
        assertThat(nets.acts(BODY, ActKind.CONSULTATION_REPORTED)).hasSize(1);
    }
}
