package org.openiwg.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.TestHistory;
import org.openiwg.desk.RecordDraft.Outcome;
import org.openiwg.platform.database.TestDatabase;
import org.openiwg.record.Act;
import org.openiwg.record.Audience;
import org.openiwg.record.KeepRegister;
import org.openiwg.record.Register;
import org.openiwg.record.Statement;

/** Entries that were wrong. The first is that of the forming, the second opens the action, the third says it is done. */
class CorrectionStoreTest {

    private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-01-15");
    private static final long OPENED = 1;
    private static final long DONE = 2;
    private static final String BEGINNING = """
            date,act,body,subject,by,due,title_en,title_fr
            2004-01-15,body.formed,reef,,,,Reef group,Groupe des récifs
            2004-02-15,action.opened,reef,chart,fisheries,2005,Draw a chart,Dresser une carte
            2006-03-15,action.done,reef,chart,fisheries,,The chart,La carte
            2004-03-15,action.opened,reef,buoys,harbours,2005,Set buoys,Poser des bouées
            """;

    private TestDatabase test;
    private Register register;
    private DraftStore drafts;
    private RecordDraft recording;

    @BeforeEach
    void open() {
        test = TestDatabase.create();
        register = KeepRegister.open(test.database(), "test.invalid/log", Clock.systemUTC())
                .register();
        TestHistory.record(register, BEGINNING);
        drafts = new DraftStore(test.database().app());
        recording = new RecordDraft(
                register,
                test.database().app(),
                () -> TODAY,
                (by, proposal) -> register.append(by, List.of(new Statement.Proposed(proposal, null))));
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static Scribe secretariat(String person) {
        return new Scribe(person, "secretariat", "");
    }

    private UUID draft(String person, long entry, Aim aim, Map<String, String> changes) {
        Act act = Objects.requireNonNull(register.snapshot().entry(entry).act());
        ActForm form = ActForm.of(act.kind(), aim);
        Map<String, String> answers =
                new HashMap<>(aim == Aim.CORRECTION ? Typed.of(act, form).answers() : Map.of());
        answers.put("reason_en", "The minutes say otherwise.");
        answers.put("reason_fr", "Le procès-verbal dit autre chose.");
        answers.putAll(changes);
        answers.values().removeIf(String::isEmpty);
        return drafts.add(
                person,
                "reef",
                form,
                entry,
                new Typed(answers),
                register.snapshot().size(),
                NOW);
    }

    private Outcome record(UUID draft, String person) {
        return recording.record(draft, secretariat(person), register.snapshot().size());
    }

    private List<String> refused(UUID draft) {
        assertThat(record(draft, "a")).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) record(draft, "a"))
                .objections().stream().map(Objection::field).toList();
    }

    @Test
    void anActOnRecordFillsItsFormAndComesBackTheSame() {
        for (long entry = 0; entry < register.snapshot().size(); entry++) {
            long index = entry;
            assertThat(refused(draft("a", entry, Aim.CORRECTION, Map.of())))
                    .as("entry " + index)
                    .containsExactly("date");
        }
    }

    @Test
    void aCorrectionIsAnEntryOfItsOwnAndTheOldOneStays() {
        Act before = Objects.requireNonNull(register.snapshot().entry(DONE).act());
        UUID draft = draft("a", DONE, Aim.CORRECTION, Map.of("date_year", "2005", "date_month", "12"));
        assertThat(record(draft, "a")).isEqualTo(new Outcome.Recorded(4));
        assertThat(register.snapshot().entry(DONE).act()).isEqualTo(before);
        assertThat(register.snapshot().entry(4).statement()).isInstanceOf(Statement.Corrected.class);
        Statement.Corrected corrected =
                (Statement.Corrected) register.snapshot().entry(4).statement();
        assertThat(corrected.index()).isEqualTo(DONE);
        assertThat(corrected.reason().fr()).isEqualTo("Le procès-verbal dit autre chose.");
        assertThat(register.snapshot().acts().get((int) DONE).date().text()).isEqualTo("2005-12-15");
    }

    @Test
    void aCorrectionIsJudgedInTheHistoryAsItWouldRead() {
        assertThat(refused(draft("a", OPENED, Aim.CORRECTION, Map.of("slug", "another"))))
                .isNotEmpty();
        assertThat(refused(draft("a", OPENED, Aim.CORRECTION, Map.of("slug", "buoys"))))
                .isNotEmpty();
        assertThat(refused(draft("a", OPENED, Aim.CORRECTION, Map.of("date_year", "1999"))))
                .containsExactly("date");
        assertThat(refused(draft("a", OPENED, Aim.STRIKING, Map.of()))).containsExactly("reason_en");
        assertThat(refused(draft("a", 0, Aim.STRIKING, Map.of()))).containsExactly("reason_en");
        assertThat(record(draft("a", DONE, Aim.STRIKING, Map.of()), "a")).isEqualTo(new Outcome.Recorded(4));
        assertThat(record(draft("a", OPENED, Aim.STRIKING, Map.of()), "a"))
                .as("what was owed would be owed no more, which both co-chairs sign")
                .isEqualTo(new Outcome.Proposed(5));
        assertThat(register.snapshot().acts()).hasSize(3);
    }

    @Test
    void whatWasStruckCanBePutBackByACorrectionAndIsStruckOnlyOnce() {
        record(draft("a", DONE, Aim.STRIKING, Map.of()), "a");
        assertThat(refused(draft("a", DONE, Aim.STRIKING, Map.of()))).containsExactly("reason_en");
        assertThat(record(draft("a", DONE, Aim.CORRECTION, Map.of()), "a")).isEqualTo(new Outcome.Recorded(5));
        assertThat(register.snapshot().acts()).hasSize(4);
    }

    @Test
    void nobodyCorrectsWithoutAReasonThatAllReadersUnderstand() {
        assertThat(refused(draft(
                        "a",
                        DONE,
                        Aim.CORRECTION,
                        Map.of("date_year", "2005", "date_month", "12", "reason_en", "", "reason_fr", ""))))
                .containsExactly("reason_en");
        Map<String, String> half = Map.of("date_year", "2005", "date_month", "12", "reason_fr", "");
        assertThat(refused(draft("a", DONE, Aim.CORRECTION, half))).containsExactly("reason_fr");
        Map<String, String> inside = new HashMap<>(half);
        inside.put("audience", "members");
        assertThat(record(draft("a", DONE, Aim.CORRECTION, inside), "a")).isEqualTo(new Outcome.Recorded(4));
        assertThat(register.snapshot().entry(4).statement().audience()).isEqualTo(Audience.MEMBERS);
    }

    @Test
    void ofTwoWhoCorrectAnEntryAtOnceTheSecondIsToldAndThenTheLatestCounts() {
        long seen = register.snapshot().size();
        UUID one = draft("a", DONE, Aim.CORRECTION, Map.of("date_year", "2005", "date_month", "11"));
        UUID other = draft("b", DONE, Aim.CORRECTION, Map.of("date_year", "2005", "date_month", "12"));
        assertThat(recording.record(one, secretariat("a"), seen)).isInstanceOf(Outcome.Recorded.class);
        assertThat(recording.record(other, secretariat("b"), seen)).isInstanceOf(Outcome.Overtaken.class);
        assertThat(record(other, "b")).isInstanceOf(Outcome.Recorded.class);
        assertThat(register.snapshot().acts().get((int) DONE).date().text()).isEqualTo("2005-12-15");
    }

    @Test
    void whoRecordsForOneInstitutionCorrectsItsActsAlone() {
        Scribe fisheries = new Scribe("a", "representative (fisheries)", "fisheries");
        UUID own = draft("a", DONE, Aim.CORRECTION, Map.of("date_year", "2005", "date_month", "12"));
        assertThat(recording.record(own, fisheries, 4)).isInstanceOf(Outcome.Recorded.class);
        UUID others = draft("a", 3, Aim.CORRECTION, Map.of("due_year", "2030"));
        assertThat(recording.record(others, fisheries, 5)).isInstanceOf(Outcome.Refused.class);
        UUID given = draft("a", OPENED, Aim.CORRECTION, Map.of("by", "harbours"));
        assertThat(recording.record(given, fisheries, 5)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theConsequencesAreThoseOfTheCorrectedHistory() {
        UUID draft = draft("a", DONE, Aim.STRIKING, Map.of());
        Judged judged = recording.judge(drafts.find(draft, "a").orElseThrow(), secretariat("a"), register.snapshot());
        assertThat(judged).isInstanceOf(Judged.Accepted.class);
        Consequences changes = Consequences.of((Judged.Accepted) judged, register.snapshot(), Audience.CHAIRS, TODAY);
        assertThat(changes.duties()).singleElement().satisfies(turn -> {
            assertThat(Objects.requireNonNull(turn.before()).state().isOpen()).isFalse();
            assertThat(Objects.requireNonNull(turn.after()).state().isOpen()).isTrue();
        });
        assertThat(changes.raised()).isNotEmpty();
    }
}
