package org.openiwg.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openiwg.TestHistory;
import org.openiwg.desk.RecordDraft.Outcome;
import org.openiwg.platform.database.Database;
import org.openiwg.record.Act;
import org.openiwg.record.ActKind;
import org.openiwg.record.Entry;
import org.openiwg.record.KeepRegister;
import org.openiwg.record.Register;
import org.openiwg.record.RegisterSnapshot;

/** Many writers who extend one obligation, record about it and correct its entries at once, each of what they saw before. */
public final class Contention {

    private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-01-15");
    private static final long OPENED = 1;
    private static final String BODY = "reef";

    private final Register register;
    private final DraftStore drafts;
    private final RecordDraft recording;
    private final Map<Long, Long> accepted = new java.util.concurrent.ConcurrentHashMap<>();
    private final Queue<String> told = new ConcurrentLinkedQueue<>();

    private Contention(Database database) {
        register = KeepRegister.open(database, "test.invalid/log", Clock.systemUTC())
                .register();
        TestHistory.record(register, """
                date,act,body,subject,by,due,title_en,title_fr
                2004-01-15,body.formed,reef,,,,Reef group,Groupe des récifs
                2004-02-15,action.opened,reef,chart,fisheries,2040,Draw a chart,Dresser une carte
                """);
        drafts = new DraftStore(database.app());
        recording = new RecordDraft(register, database.app(), () -> TODAY, (by, proposal) -> {
            throw new IllegalStateException("nothing here commits the body");
        });
    }

    /**
     * What came of it.
     *
     * @param lost entries that were accepted and are not there, or are there and were never accepted
     * @param unseen entries that were recorded although their writer had not seen another before them
     */
    public record Result(int attempts, int recorded, int overtaken, Set<Long> lost, Set<Long> unseen) {}

    public static Result run(Database database, int writers, int rounds) throws Exception {
        return new Contention(database).run(writers, rounds);
    }

    private Result run(int writers, int rounds) throws Exception {
        long before = register.snapshot().size();
        try (ExecutorService all = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                String person = "person-" + writer;
                running.add(all.submit(() -> write(person, rounds)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        register.refresh();
        RegisterSnapshot now = register.snapshot();
        Set<Long> there = new TreeSet<>();
        Set<Long> unseen = new TreeSet<>();
        for (Entry entry : now.entries().subList((int) before, (int) now.size())) {
            there.add(entry.index());
            // All of them are about one obligation: whoever recorded must have seen everything before.
            Long seen = accepted.get(entry.index());
            if (seen != null && seen != entry.index()) {
                unseen.add(entry.index());
            }
        }
        Set<Long> lost = new TreeSet<>(there);
        lost.removeAll(accepted.keySet());
        accepted.keySet().stream().filter(index -> !there.contains(index)).forEach(lost::add);
        return new Result(writers * rounds, accepted.size(), told.size(), lost, unseen);
    }

    private void write(String person, int rounds) {
        Scribe scribe = new Scribe(person, "secretariat", "");
        for (int round = 0; round < rounds; round++) {
            RegisterSnapshot looked = register.snapshot();
            String said = person + " round " + round;
            UUID draft = round % 3 == 2 ? correction(person, said, looked) : extension(person, said, looked);
            switch (recording.record(draft, scribe, looked.size())) {
                case Outcome.Recorded(long index) -> accepted.put(index, looked.size());
                case Outcome.Overtaken overtaken -> told.add(said);
                case Outcome.Refused refused -> throw new IllegalStateException(said + ": " + refused.objections());
                case Outcome.Proposed proposed -> throw new IllegalStateException(said + " waits for the co-chairs");
                case Outcome.Gone gone -> throw new IllegalStateException(said + " is gone");
            }
        }
    }

    private UUID extension(String person, String said, RegisterSnapshot looked) {
        Typed typed = new Typed(
                Map.of("date_year", "2020", "subject", "chart", "due_year", "2041", "note_en", said, "note_fr", said));
        return drafts.add(person, BODY, ActKind.ACTION_EXTENDED, typed, looked.size(), NOW);
    }

    private UUID correction(String person, String said, RegisterSnapshot looked) {
        Act opened = Objects.requireNonNull(looked.acts().get((int) OPENED));
        ActForm form = ActForm.of(opened.kind(), Aim.CORRECTION);
        Map<String, String> answers = new HashMap<>(Typed.of(opened, form).answers());
        answers.putAll(Map.of("note_en", said, "note_fr", said, "reason_en", said, "reason_fr", said));
        return drafts.add(person, BODY, form, OPENED, new Typed(answers), looked.size(), NOW);
    }
}
