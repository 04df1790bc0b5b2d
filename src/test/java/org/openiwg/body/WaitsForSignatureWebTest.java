package org.openiwg.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiwg.Staff;
import org.openiwg.TestHistory;
import org.openiwg.WebTest;
import org.openiwg.platform.Today;
import org.openiwg.platform.database.Database;
import org.openiwg.platform.text.Language;
import org.openiwg.platform.web.AsOf;
import org.openiwg.platform.web.Links;
import org.openiwg.platform.web.PageContext;
import org.openiwg.platform.web.RegisterHead;
import org.openiwg.platform.web.Visit;
import org.openiwg.platform.web.Visitor;
import org.openiwg.platform.web.Visitor.Standing;
import org.openiwg.platform.web.Waiting;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Decision;
import org.openiwg.record.Proposal;
import org.openiwg.record.Register;
import org.openiwg.record.Statement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the page of the day shows of what is put to the co-chairs, and the mails that go with it. */
class WaitsForSignatureWebTest extends WebTest {

    private static final String BODY = "waiting-reef";

    @Autowired
    private WaitsForSignature waits;

    @Autowired
    private SignOff signOff;

    @Autowired
    private SignProposal sign;

    @Autowired
    private Register register;

    @Autowired
    private Database database;

    @Autowired
    private Today today;

    private List<Waiting> waiting(UUID person, String role, String institution, String... permissions) {
        Visitor visitor = new Visitor(
                person.toString(), "x", List.of(new Standing(role, role, BODY, institution, Set.of(permissions))));
        Links links = new Links(Language.EN, "", Map.of(), AsOf.today(today.date()));
        return waits.waiting(new PageContext(links, RegisterHead.EMPTY, new Visit(visitor, () -> ""), false));
    }

    private static Proposal decision(String title) {
        Bilingual words = new Bilingual(title, "Fermer le récif");
        BodyId body = new BodyId(BODY);
        return new Proposal(
                body,
                "waiting/" + title.length(),
                words,
                List.of(new Statement.Decided(new Decision(
                        body,
                        "close-" + title.length(),
                        LocalDate.of(2026, 1, 2),
                        words,
                        words,
                        null,
                        Audience.CHAIRS))));
    }

    @Test
    void aChairSeesWhatWaitsForTheirSignatureAndTheSecretariatWhatCameBack() {
        TestHistory.record(register, """
                date,act,body,subject,title_en,title_fr
                2024-01-15,body.formed,waiting-reef,,Reef group,Groupe des récifs
                2024-01-15,chair.appointed,waiting-reef,fisheries,Fisheries Office,Bureau des pêches
                2024-01-15,chair.appointed,waiting-reef,harbours,Harbour Office,Bureau des ports
                """);
        Staff staff = new Staff(site(), database.app());
        UUID chair = staff.person("cochair", BODY, "fisheries");
        UUID clerk = staff.person("secretariat", BODY, "");
        Proposal text = decision("Close the reef");
        long entry = signOff.propose("secretariat", text);
        assertThat(mailsTo(chair)).containsExactly("Something waits for the co-chairs’ signatures");
        assertThat(mailsTo(clerk)).isEmpty();
        assertThat(waiting(chair, "cochair", "fisheries", "sign"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.what().text()).isEqualTo("Close the reef");
                    assertThat(one.href()).isEqualTo("/en/bodies/" + BODY + "/sign-off/" + entry);
                });
        assertThat(waiting(clerk, "secretariat", "", "record", "propose")).isEmpty();
        assertThat(waiting(staff.person("cochair", "another", "fisheries"), "cochair", "fisheries"))
                .as("a chair of another body")
                .isEmpty();

        sign.sign(entry, text.hash(), new Signer(chair.toString(), "cochair (fisheries)", "fisheries", Bilingual.NONE));
        assertThat(waiting(chair, "cochair", "fisheries", "sign")).isEmpty();

        signOff.drop("cochair (harbours)", entry, new Bilingual("Too early", "Trop tôt"));
        assertThat(mailsTo(chair)).contains("A text that you signed is off the table");
        assertThat(waiting(clerk, "secretariat", "", "record", "propose"))
                .singleElement()
                .satisfies(one -> assertThat(one.button()).isEqualTo("See why it came back"));
        assertThat(waiting(chair, "cochair", "fisheries", "sign")).isEmpty();

        TestHistory.record(register, "date,act,body,subject\n" + today.date() + ",chair.ended,waiting-reef,harbours\n");
        String page =
                staff.signIn(clerk).get("/en/bodies/" + BODY + "/sign-off").body();
        assertThat(page).contains("A chair is vacant", "must have 2 co-chairs and has 1");
    }

    private List<String> mailsTo(UUID person) {
        return JdbcClient.create(database.app())
                .sql("""
                        SELECT m.subject FROM mail.mail m JOIN people.person p ON p.email = m.recipient
                        WHERE p.id = :person ORDER BY m.written
                        """)
                .param("person", person)
                .query(String.class)
                .list();
    }
}
