package org.openiwg.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiwg.desk.RecordDraft.Outcome;
import org.openiwg.platform.database.TestDatabase;
import org.openiwg.record.ActKind;
import org.openiwg.record.Entry;
import org.openiwg.record.ImportHistory;
import org.openiwg.record.KeepRegister;
import org.openiwg.record.Register;

class RecordDraftStoreTest {

    private static final int WRITERS = 16;
    private static final int ROUNDS = 25;
    private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");
    private static final String BEGINNING = """
            date,act,body,subject,by,due,title_en,title_fr
            2004-01-15,body.formed,reef,,,,Reef group,Groupe des récifs
            2004-02-15,action.opened,reef,chart,fisheries,2040,Draw a chart,Dresser une carte
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
        byte[] csv = BEGINNING.getBytes(StandardCharsets.UTF_8);
        new ImportHistory(register)
                .run(file -> file.equals("acts.csv") ? new ByteArrayInputStream(csv) : null, "a test");
        drafts = new DraftStore(test.database().app());
        recording = new RecordDraft(
                register, test.database().app(), () -> LocalDate.parse("2026-01-15"), (by, proposal) -> {
                    throw new IllegalStateException("nothing here commits the body");
                });
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static Scribe scribe(String person) {
        return new Scribe(person, "secretariat", "");
    }

    private UUID extension(String person, String reason, long seen) {
        Typed typed = new Typed(Map.of(
                "date_year", "2020", "subject", "chart", "due_year", "2041", "note_en", reason, "note_fr", reason));
        return drafts.add(person, "reef", ActKind.ACTION_EXTENDED, typed, seen, NOW);
    }

    private List<Entry> extensions() {
        return register.snapshot().entries().stream()
                .filter(entry -> entry.act() != null
                        && Objects.requireNonNull(entry.act()).kind() == ActKind.ACTION_EXTENDED)
                .toList();
    }

    @Test
    void manyWhoExtendTheSameThingAtOnceEachHaveSeenWhatTheOthersDid() throws Exception {
        List<Callable<Integer>> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> (Callable<Integer>) () -> write("person-" + writer))
                .toList();
        int overtaken = 0;
        try (ExecutorService all = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<Integer> each : all.invokeAll(writers)) {
                overtaken += each.get();
            }
        }
        assertThat(extensions()).hasSize(WRITERS * ROUNDS);
        assertThat(overtaken).isPositive();
    }

    /** Records a number of extensions; whenever somebody else was faster, looks again and decides anew. */
    private int write(String person) {
        int overtaken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long seen = register.snapshot().size();
            UUID draft = extension(person, person + " round " + round, seen);
            while (true) {
                Outcome outcome = recording.record(draft, scribe(person), seen);
                if (outcome instanceof Outcome.Recorded(long index)) {
                    long unseen = seen;
                    assertThat(extensions().stream().filter(entry -> entry.index() >= unseen && entry.index() < index))
                            .as("recorded by others and not seen before " + index)
                            .isEmpty();
                    break;
                }
                assertThat(outcome).isInstanceOf(Outcome.Overtaken.class);
                overtaken++;
                seen = register.snapshot().size();
            }
        }
        return overtaken;
    }

    @Test
    void aDraftIsRecordedOnceAndOnlyByItsWriter() {
        long seen = register.snapshot().size();
        UUID draft = extension("a", "The ship was in the dock.", seen);
        assertThat(recording.record(draft, scribe("b"), seen)).isEqualTo(new Outcome.Gone());
        Outcome first = recording.record(draft, scribe("a"), seen);
        assertThat(first).isInstanceOf(Outcome.Recorded.class);
        assertThat(recording.record(draft, scribe("a"), seen)).isEqualTo(first);
        assertThat(extensions()).hasSize(1);
        assertThat(drafts.of("a", "reef")).isEmpty();
        assertThat(drafts.find(draft, "a").orElseThrow().typed()).isEqualTo(Typed.NOTHING);
    }

    @Test
    void aDraftThatNobodyCameBackToIsForgottenAfterNinetyDays() {
        UUID draft = extension("a", "The ship was in the dock.", 0);
        drafts.forgetOld(NOW.plus(Duration.ofDays(90)));
        assertThat(drafts.find(draft, "a")).isPresent();
        drafts.forgetOld(NOW.plus(Duration.ofDays(91)));
        assertThat(drafts.find(draft, "a")).isEmpty();
    }

    @Test
    void noTwoActsAreRecordedThatTheRulesWouldNotTakeTogether() {
        Typed typed =
                new Typed(Map.of("date_year", "2020", "title_en", "A plan", "title_fr", "Un plan", "slug", "plan"));
        long seen = register.snapshot().size();
        UUID one = drafts.add("a", "reef", ActKind.MANDATE_GIVEN, typed, seen, NOW);
        UUID other = drafts.add("b", "reef", ActKind.MANDATE_GIVEN, typed.with("date_year", "2021"), seen, NOW);
        assertThat(recording.record(one, scribe("a"), seen)).isInstanceOf(Outcome.Recorded.class);
        assertThat(recording.record(other, scribe("b"), seen)).isInstanceOf(Outcome.Refused.class);
    }
}
