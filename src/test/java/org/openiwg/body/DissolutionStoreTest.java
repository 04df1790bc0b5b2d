package org.openiwg.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.TestHistory;
import org.openiwg.account.Account;
import org.openiwg.account.Ledger;
import org.openiwg.body.SignOff.Matter;
import org.openiwg.body.SignProposal.Outcome;
import org.openiwg.obligation.FindingCode;
import org.openiwg.obligation.Obligation;
import org.openiwg.obligation.State;
import org.openiwg.record.Audience;
import org.openiwg.record.Bilingual;
import org.openiwg.record.BodyId;
import org.openiwg.record.Decision;
import org.openiwg.record.Names;
import org.openiwg.record.Proposal;
import org.openiwg.record.Statement;
import org.openiwg.record.ThingId;

/** A body ends with everything it owes, or not at all. */
class DissolutionStoreTest {

    private static final BodyId REEF = new BodyId("reef");
    private static final BodyId COAST = new BodyId("coast");
    private static final Bilingual WHY = new Bilingual("The work is done.", "Le travail est terminé.");
    private static final String BEGINNING = """
            date,act,body,subject,by,due,title_en,title_fr,audience
            2004-01-15,body.formed,reef,,,,Reef group,Groupe des récifs,
            2004-01-15,chair.appointed,reef,fisheries,,,Fisheries Office,Bureau des pêches,
            2004-01-15,chair.appointed,reef,harbours,,,Harbour Office,Bureau des ports,
            2004-02-01,mandate.given,reef,chart,,,Draw a chart,Dresser une carte,
            2004-02-02,action.opened,reef,buoys,,,Set the buoys,Poser les bouées,members
            2004-02-03,reminder.received,reef,letter,,,Where is the chart?,Où est la carte?,
            2005-01-15,body.formed,coast,,,,Coast group,Groupe du littoral,
            2005-01-15,chair.appointed,coast,parks,,,Parks Office,Bureau des parcs,
            2005-01-15,chair.appointed,coast,navy,,,Navy,Marine,
            """;

    private Chairs chairs;
    private DissolutionStore store;

    @BeforeEach
    void open() {
        chairs = new Chairs(BEGINNING);
        store = new DissolutionStore(chairs.test.database().app());
    }

    @AfterEach
    void close() {
        chairs.close();
    }

    private static ThingId thing(String id) {
        return Objects.requireNonNull(ThingId.parse(id));
    }

    private Dissolution plan() {
        return Dissolution.of(
                REEF, store.ending("reef").orElse(null), store.fates("reef"), chairs.register.snapshot(), Chairs.TODAY);
    }

    private void decideEverything() {
        assertThat(store.keep("reef", new Ending(Chairs.TODAY, "coast", WHY, 0)))
                .isTrue();
        for (Fate fate : List.of(
                new Fate(thing("mandate/chart"), Fate.Kind.TRANSFERRED, null, "coast", WHY, 0),
                new Fate(thing("action/buoys"), Fate.Kind.MET, LocalDate.of(2026, 1, 10), "", WHY, 0),
                new Fate(thing("reminder/letter"), Fate.Kind.WITHDRAWN, null, "", WHY, 0))) {
            assertThat(store.keep("reef", fate)).isTrue();
        }
    }

    private Outcome sign(BodyId body, long entry, String... institutions) {
        Outcome last = new Outcome.Signed();
        String hash = chairs.signOff.at(entry).orElseThrow().proposal().hash();
        for (String institution : institutions) {
            last = chairs.sign.sign(
                    entry,
                    hash,
                    new Signer(body + institution, "cochair (" + institution + ")", institution, Bilingual.NONE));
        }
        return last;
    }

    private long asked() {
        Proposal question = Acceptance.question(
                REEF,
                COAST,
                plan().transfersTo(COAST, store.ending("reef").orElseThrow(), chairs.register.snapshot()),
                chairs.register.snapshot(),
                Names.of(chairs.register.snapshot().acts()),
                Chairs.TODAY);
        return chairs.signOff.propose("secretariat", question);
    }

    @Test
    void whatIsOwedIsWhatAnybodyMaySeeOfItAndWhatEndsByItselfIsNot() {
        assertThat(plan().open())
                .extracting(duty -> duty.id().toString())
                .containsExactly("action/buoys", "mandate/chart", "reminder/letter");
        assertThat(Fate.Kind.of(thing("reminder/letter").family()))
                .as("a letter is not handed on")
                .containsExactly(Fate.Kind.MET, Fate.Kind.WITHDRAWN);
        assertThat(plan().proposal(chairs.register.snapshot())).isEmpty();
    }

    @Test
    void everythingEndsAtOnceWithBothSignaturesAndNothingIsOrphaned() {
        decideEverything();
        long question = asked();
        assertThat(sign(COAST, question, "parks", "navy")).isInstanceOf(Outcome.Adopted.class);
        Proposal text = plan().proposal(chairs.register.snapshot()).orElseThrow();
        long entry = chairs.signOff.propose("secretariat", text);
        assertThat(sign(REEF, entry, "fisheries")).isEqualTo(new Outcome.Signed());
        assertThat(account(REEF).dissolved()).isNull();
        assertThat(sign(REEF, entry, "fisheries", "harbours")).isInstanceOf(Outcome.Adopted.class);
        var reef = account(REEF);
        assertThat(reef.dissolved()).isEqualTo(Chairs.TODAY);
        assertThat(reef.successor()).isEqualTo(COAST);
        assertThat(reef.findings()).noneMatch(finding -> finding.code() == FindingCode.ORPHANED);
        assertThat(reef.obligations())
                .filteredOn(duty -> !duty.isRecurring())
                .extracting(Obligation::state)
                .containsExactlyInAnyOrder(State.TRANSFERRED, State.MET_LATE, State.WITHDRAWN);
        assertThat(account(COAST).obligations())
                .anyMatch(duty ->
                        duty.id().equals(thing("mandate/chart")) && duty.state().isOpen());
    }

    private Account account(BodyId body) {
        return Ledger.of(chairs.register.snapshot().history(), Audience.CHAIRS).account(body, Chairs.TODAY);
    }

    @Test
    void whatComesUpBetweenTheSignaturesStopsTheEnd() {
        decideEverything();
        sign(COAST, asked(), "parks", "navy");
        long entry = chairs.signOff.propose(
                "secretariat", plan().proposal(chairs.register.snapshot()).orElseThrow());
        sign(REEF, entry, "fisheries");
        chairs.record("2026-01-15,reminder.received,reef,another,One more letter,Encore une lettre");
        Outcome last = sign(REEF, entry, "harbours");
        assertThat(last)
                .isInstanceOfSatisfying(
                        Outcome.Objected.class,
                        objected -> assertThat(objected.objections())
                                .singleElement()
                                .isInstanceOf(Objection.Orphans.class));
        assertThat(account(REEF).dissolved()).isNull();
        assertThat(chairs.signOff.at(entry)).containsInstanceOf(Matter.Open.class);
    }

    @Test
    void nothingIsForcedOnABodyThatHasNotAgreed() {
        decideEverything();
        Proposal text = plan().proposal(chairs.register.snapshot()).orElseThrow();
        long entry = chairs.signOff.propose("secretariat", text);
        Proposals there = Proposals.NONE.upTo(chairs.register.snapshot());
        Matter question = there.of(COAST).findFirst().orElseThrow();
        assertThat(question.proposal().statements()).hasOnlyElementsOfType(Statement.Decided.class);
        sign(REEF, entry, "fisheries");
        assertThat(sign(REEF, entry, "harbours")).isInstanceOf(Outcome.Objected.class);
        assertThat(sign(COAST, question.entry(), "parks")).isEqualTo(new Outcome.Signed());
        assertThat(sign(REEF, entry, "harbours")).isInstanceOf(Outcome.Objected.class);
        assertThat(sign(COAST, question.entry(), "navy")).isInstanceOf(Outcome.Adopted.class);
        assertThat(sign(REEF, entry, "harbours")).isInstanceOf(Outcome.Adopted.class);
    }

    @Test
    void anAgreementIsUsedUpByTheTransferItWasGivenFor() {
        decideEverything();
        sign(COAST, asked(), "parks", "navy");
        var before = chairs.register.snapshot();
        assertThat(Acceptance.isGiven(REEF, thing("mandate/chart"), COAST, before, Proposals.NONE.upTo(before)))
                .isTrue();
        TestHistory.record(
                chairs.register, "date,act,body,subject,to\n2026-01-15,mandate.transferred,reef,chart,coast\n");
        var after = chairs.register.snapshot();
        assertThat(Acceptance.isGiven(REEF, thing("mandate/chart"), COAST, after, Proposals.NONE.upTo(after)))
                .isFalse();
    }

    @Test
    void aBodyThatHasEndedDecidesNothing() {
        chairs.record("2026-01-02,body.dissolved,coast,,,");
        Proposal late = new Proposal(
                COAST,
                "decision/late",
                WHY,
                List.of(new Statement.Decided(
                        new Decision(COAST, "late", Chairs.TODAY, WHY, WHY, null, Audience.PUBLIC))));
        long entry = chairs.signOff.propose("secretariat", late);
        sign(COAST, entry, "parks");
        assertThat(sign(COAST, entry, "navy"))
                .isInstanceOfSatisfying(
                        Outcome.Objected.class,
                        objected -> assertThat(objected.objections())
                                .containsExactly(new Objection.Dissolved(LocalDate.of(2026, 1, 2))));
    }

    @Test
    void ofManyWhoChangeTheSameFateAtOnceOneIsKept() throws Exception {
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Bilingual reason = new Bilingual("Reason " + i, "Motif " + i);
            all.add(() ->
                    store.keep("reef", new Fate(thing("mandate/chart"), Fate.Kind.WITHDRAWN, null, "", reason, 0)));
        }
        int kept = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> each : threads.invokeAll(all)) {
                kept += each.get() ? 1 : 0;
            }
        }
        assertThat(kept).isEqualTo(1);
        Map<ThingId, Fate> there = store.fates("reef");
        assertThat(there.get(thing("mandate/chart"))).extracting(Fate::version).isEqualTo(1);
        assertThat(store.keep("reef", new Fate(thing("mandate/chart"), Fate.Kind.WITHDRAWN, null, "", WHY, 1)))
                .isTrue();
        assertThat(store.keep("reef", new Fate(thing("mandate/chart"), Fate.Kind.WITHDRAWN, null, "", WHY, 1)))
                .isFalse();
        assertThat(store.keep("reef", new Ending(Chairs.TODAY, "", WHY, 0))).isTrue();
        assertThat(store.keep("reef", new Ending(Chairs.TODAY, "", WHY, 0))).isFalse();
    }
}
