package org.openiwg.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.body.SignProposal.Outcome;
import org.openiwg.body.SigningRules.Reason;
import org.openiwg.platform.web.Problem;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Decision;
import org.openiwg.record.Entry;
import org.openiwg.record.Proposal;
import org.openiwg.record.Statement;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two chairs, one text, a real database and many threads. */
class SignProposalStoreTest {

    private static final BodyId REEF = new BodyId("reef");
    private static final String BEGINNING = """
            date,act,body,subject,title_en,title_fr
            2004-01-15,body.formed,reef,,Reef group,Groupe des récifs
            2004-01-15,chair.appointed,reef,fisheries,Fisheries Office,Bureau des pêches
            2004-01-15,chair.appointed,reef,harbours,Harbour Office,Bureau des ports
            2004-02-01,mandate.given,reef,chart,Draw a chart,Dresser une carte
            """;

    private Chairs chairs;

    @BeforeEach
    void open() {
        chairs = new Chairs(BEGINNING);
    }

    @AfterEach
    void close() {
        chairs.close();
    }

    static Proposal decision(String slug) {
        return decision(slug, "Close the reef");
    }

    static Proposal decision(String slug, String title) {
        Bilingual words = new Bilingual(title, "Fermer le récif");
        return new Proposal(
                REEF,
                "test/" + slug,
                words,
                List.of(new Statement.Decided(
                        new Decision(REEF, slug, LocalDate.of(2026, 1, 2), words, words, null, Audience.PUBLIC))));
    }

    private static Signer of(String institution, String person) {
        return new Signer(person, "cochair (" + institution + ")", institution, Bilingual.NONE);
    }

    private List<Entry> entries(Class<? extends Statement> kind) {
        return chairs.register.snapshot().entries().stream()
                .filter(entry -> kind.isInstance(entry.statement()))
                .toList();
    }

    private Outcome sign(long entry, Proposal text, Signer signer) {
        return chairs.sign.sign(entry, text.hash(), signer);
    }

    @Test
    void bothSignAndTheDecisionFollowsItsAdoption() {
        Proposal text = decision("close");
        long entry = chairs.signOff.propose("secretariat", text);
        assertThat(sign(entry, text, of("fisheries", "ida"))).isEqualTo(new Outcome.Signed());
        assertThat(chairs.signOff.of(REEF, "test/close"))
                .containsInstanceOf(Matter.Open.class)
                .hasValueSatisfying(matter -> assertThat(matter.signatures()).hasSize(1));
        assertThat(sign(entry, text, of("harbours", "jon"))).isEqualTo(new Outcome.Adopted(entry + 3));
        assertThat(chairs.listener.heard).containsExactly("test/close at " + (entry + 3));
        assertThat(chairs.register.snapshot().entry(entry + 3).statement())
                .isInstanceOfSatisfying(Statement.Adopted.class, adopted -> {
                    assertThat(adopted.proposal().hash()).isEqualTo(text.hash());
                    assertThat(adopted.signatures())
                            .extracting(signature -> signature.institution() + " " + signature.entry())
                            .containsExactly("fisheries " + (entry + 1), "harbours " + (entry + 2));
                });
        assertThat(chairs.register.snapshot().entry(entry + 4).statement()).isInstanceOf(Statement.Decided.class);
        assertThat(chairs.signOff.of(REEF, "test/close")).containsInstanceOf(Matter.Adopted.class);
        assertThat(sign(entry, text, of("harbours", "jon"))).isEqualTo(new Outcome.Refused(Reason.ADOPTED));
    }

    @Test
    void aTextThatWasReplacedIsSignedByNobodyAndItsSignaturesAreVoid() {
        Proposal first = decision("close");
        Proposal second = decision("close", "Close half of the reef");
        long old = chairs.signOff.propose("secretariat", first);
        sign(old, first, of("fisheries", "ida"));
        long entry = chairs.signOff.replace("secretariat", old, second);
        assertThat(sign(old, first, of("harbours", "jon"))).isEqualTo(new Outcome.Refused(Reason.REPLACED));
        assertThat(sign(entry, first, of("harbours", "jon"))).isEqualTo(new Outcome.Refused(Reason.OTHER_TEXT));
        assertThat(chairs.signOff.at(old)).containsInstanceOf(Matter.Replaced.class);
        assertThat(sign(entry, second, of("harbours", "jon"))).isEqualTo(new Outcome.Signed());
        assertThat(sign(entry, second, of("fisheries", "ida"))).isInstanceOf(Outcome.Adopted.class);
        assertThat(entries(Statement.Decided.class)).hasSize(1);
    }

    @Test
    void aSecondProposalOfAMatterTakesThePlaceOfTheFirst() {
        long old = chairs.signOff.propose("secretariat", decision("close"));
        long entry = chairs.signOff.propose("secretariat", decision("close", "Close it at noon"));
        assertThat(chairs.signOff.at(old)).contains(new Matter.Replaced(old, decision("close"), List.of(), entry));
        assertThat(chairs.signOff.of(REEF, "test/close"))
                .hasValueSatisfying(m -> assertThat(m.entry()).isEqualTo(entry));
    }

    @Test
    void whatIsOffTheTableOrAdoptedCannotBeReplacedOrDropped() {
        long entry = chairs.signOff.propose("secretariat", decision("close"));
        chairs.signOff.drop("secretariat", entry, new Bilingual("Too early", "Trop tôt"));
        assertThat(chairs.signOff.at(entry)).containsInstanceOf(Matter.Dropped.class);
        assertThat(sign(entry, decision("close"), of("harbours", "jon")))
                .isEqualTo(new Outcome.Refused(Reason.DROPPED));
        assertThatThrownBy(() -> chairs.signOff.drop("secretariat", entry, Bilingual.NONE))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> chairs.signOff.replace("secretariat", entry, decision("close")))
                .isInstanceOf(Problem.class);
    }

    @Test
    void nothingIsProposedForAnotherBody() {
        Bilingual words = new Bilingual("Close", "Fermer");
        Proposal foreign =
                new Proposal(new BodyId("another"), "", words, decision("close").statements());
        assertThatThrownBy(() -> chairs.signOff.propose("secretariat", foreign))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onePersonNeverGivesTwoOfTheSignatures() {
        Proposal text = decision("close");
        long entry = chairs.signOff.propose("secretariat", text);
        sign(entry, text, of("fisheries", "ida"));
        assertThat(sign(entry, text, of("harbours", "ida"))).isEqualTo(new Outcome.Refused(Reason.SAME_PERSON));
        JdbcClient sql = JdbcClient.create(chairs.test.database().app());
        assertThatThrownBy(() -> sql.sql("INSERT INTO body.signature VALUES (:entry, 'harbours', 'ida', now())")
                        .param("entry", entry)
                        .update())
                .as("the database does not take it either")
                .hasMessageContaining("duplicate key");
        assertThat(entries(Statement.Decided.class)).isEmpty();
    }

    @Test
    void withAChairMissingNothingIsAdoptedUntilAnotherTakesThePost() {
        chairs.record("2026-01-10,chair.ended,reef,fisheries,,");
        Proposal text = decision("close");
        long entry = chairs.signOff.propose("secretariat", text);
        assertThat(sign(entry, text, of("harbours", "jon"))).isEqualTo(new Outcome.Signed());
        assertThat(sign(entry, text, of("fisheries", "ida"))).isEqualTo(new Outcome.Refused(Reason.NO_CHAIR));
        chairs.record("2026-01-11,chair.appointed,reef,parks,Parks Office,Bureau des parcs");
        assertThat(sign(entry, text, of("parks", "eva"))).isInstanceOf(Outcome.Adopted.class);
    }

    @Test
    void aSignatureOfAChairThatWentDoesNotCount() {
        Proposal text = decision("close");
        long entry = chairs.signOff.propose("secretariat", text);
        sign(entry, text, of("fisheries", "ida"));
        chairs.record("2026-01-10,chair.ended,reef,fisheries,,");
        chairs.record("2026-01-10,chair.appointed,reef,parks,Parks Office,Bureau des parcs");
        assertThat(sign(entry, text, of("harbours", "jon"))).isEqualTo(new Outcome.Signed());
        assertThat(sign(entry, text, of("parks", "eva"))).isInstanceOf(Outcome.Adopted.class);
        assertThat(entries(Statement.Adopted.class))
                .singleElement()
                .satisfies(one -> assertThat(((Statement.Adopted) one.statement()).signatures())
                        .extracting(signature -> signature.institution())
                        .containsExactly("harbours", "parks"));
    }

    @Test
    void whatCannotBeRecordedAnyMoreIsRefusedAndNothingOfItIsRecorded() {
        Proposal one = decision("close");
        Proposal same = new Proposal(
                REEF,
                "another",
                one.title(),
                decision("close", "Close it twice").statements());
        long first = chairs.signOff.propose("secretariat", one);
        long second = chairs.signOff.propose("secretariat", same);
        for (Signer signer : List.of(of("fisheries", "ida"), of("harbours", "jon"))) {
            sign(first, one, signer);
        }
        sign(second, same, of("fisheries", "ida"));
        long before = chairs.register.snapshot().size();
        assertThat(sign(second, same, of("harbours", "jon"))).isInstanceOf(Outcome.Objected.class);
        assertThat(chairs.register.snapshot().size()).isEqualTo(before);
        assertThat(new SignatureStore(chairs.test.database().app()).of(second)).hasSize(1);
        assertThat(chairs.listener.heard).hasSize(1);
    }

    @Test
    void aListenerThatFailsUndoesTheSignature() {
        Proposal text = decision("close");
        long entry = chairs.signOff.propose("secretariat", text);
        sign(entry, text, of("fisheries", "ida"));
        chairs.listener.failing = true;
        assertThatThrownBy(() -> sign(entry, text, of("harbours", "jon"))).hasMessage("not today");
        assertThat(new SignatureStore(chairs.test.database().app()).of(entry)).hasSize(1);
        assertThat(chairs.signOff.at(entry)).containsInstanceOf(Matter.Open.class);
    }

    @Test
    void ofManyWhoSignAtOnceExactlyOneAdopts() throws Exception {
        for (int round = 0; round < 25; round++) {
            Proposal text = decision("close-" + round);
            long entry = chairs.signOff.propose("secretariat", text);
            AtomicReference<Long> noise = new AtomicReference<>();
            List<Callable<Outcome>> all = new ArrayList<>();
            for (int click = 0; click < 3; click++) {
                all.add(() -> sign(entry, text, of("fisheries", "ida")));
                all.add(() -> sign(entry, text, of("harbours", "jon")));
            }
            int other = round;
            all.add(() -> {
                noise.set(chairs.signOff.propose("secretariat", decision("noise-" + other)));
                return new Outcome.Signed();
            });
            List<Outcome> outcomes = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
                for (Future<Outcome> each : threads.invokeAll(all)) {
                    outcomes.add(each.get());
                }
            }
            assertThat(outcomes.stream().filter(Outcome.Adopted.class::isInstance))
                    .hasSize(1);
            assertThat(outcomes.stream().filter(Outcome.Signed.class::isInstance))
                    .hasSize(2);
            assertThat(noise.get()).isNotNull();
            assertThat(entries(Statement.Adopted.class)).hasSize(round + 1);
            assertThat(entries(Statement.Decided.class)).hasSize(round + 1);
            assertThat(entries(Statement.Signed.class)).hasSize(2 * (round + 1));
        }
    }

    @Test
    void theFoldGoesOnWhereItWasLeftAndIsTheSameFromTheBeginning() {
        Proposal text = decision("close");
        long entry = chairs.signOff.propose("secretariat", text);
        Proposals soFar = Proposals.NONE.upTo(chairs.register.snapshot());
        sign(entry, text, of("fisheries", "ida"));
        chairs.signOff.propose("secretariat", decision("open"));
        Proposals further = soFar.upTo(chairs.register.snapshot());
        Proposals anew = Proposals.NONE.upTo(chairs.register.snapshot());
        assertThat(further.of(REEF).toList()).isEqualTo(anew.of(REEF).toList()).hasSize(2);
    }
}
