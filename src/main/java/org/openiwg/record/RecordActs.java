package org.openiwg.record;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records statements from within the program by the same rules as an import: what no file may say, nothing records. It takes
 * part in the transaction of the caller if there is one; call it last, for the log's lock is held until the end.
 */
@Component
public final class RecordActs {

    private final Register register;
    private final TransactionTemplate transaction;

    public RecordActs(Register register, DataSource app) {
        this.register = register;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(app));
    }

    /** What came of it. */
    public sealed interface Outcome {

        /**
         * All of it is in the register.
         *
         * @param first the index of the first; the others follow it
         */
        record Recorded(long first) implements Outcome {}

        /**
         * Nothing was recorded; the transaction of the caller goes on and has to be rolled back by the caller.
         *
         * @param faults what is wrong; none when an act is there already, word for word
         */
        record Refused(List<Fault> faults) implements Outcome {}
    }

    /**
     * Records statements, in their order and next to each other.
     *
     * @param recordedBy the post that records them
     * @throws RegisterIsReadOnly when nothing may be added
     */
    public Outcome record(String recordedBy, List<Statement> statements) {
        return Objects.requireNonNull(transaction.execute(status -> {
            while (true) {
                RegisterSnapshot seen = register.snapshot();
                Optional<Outcome.Refused> refused = judge(statements, seen);
                if (refused.isPresent()) {
                    return refused.get();
                }
                OptionalLong first = register.appendTo(seen, recordedBy, statements);
                if (first.isPresent()) {
                    return new Outcome.Recorded(first.getAsLong());
                }
                // It has grown since; from here on this transaction holds the lock, so it does not grow again.
                register.refresh();
            }
        }));
    }

    /** Whether statements could be recorded now; empty when nothing speaks against it. */
    public Optional<Outcome.Refused> judge(List<Statement> statements) {
        return judge(statements, register.snapshot());
    }

    private static Optional<Outcome.Refused> judge(List<Statement> statements, RegisterSnapshot seen) {
        List<Act> acts = new ArrayList<>();
        List<Entry> corrected = new ArrayList<>(seen.entries());
        long next = seen.size();
        for (Statement statement : statements) {
            if (statement instanceof Statement.ActRecorded(Act act)) {
                acts.add(act);
            }
            corrected.add(new Entry(next++, null, "", statement));
        }
        boolean corrects = statements.stream().anyMatch(Statement.Corrected.class::isInstance);
        return corrects ? judgeAnew(corrected, seen) : judgeAfter(acts, seen);
    }

    private static Optional<Outcome.Refused> judgeAfter(List<Act> acts, RegisterSnapshot seen) {
        if (acts.isEmpty()) {
            return Optional.empty();
        }
        return switch (HistoryReader.readOnto(asFile(acts), seen.history())) {
            case Reading.Faulty faulty -> Optional.of(new Outcome.Refused(faulty.first()));
            case Reading.Sound(History added, int there) ->
                there > 0 ? Optional.of(new Outcome.Refused(List.of())) : judgeEnded(acts, seen);
        };
    }

    private static Optional<Outcome.Refused> judgeEnded(List<Act> acts, RegisterSnapshot seen) {
        List<Fault> faults = acts.stream()
                .map(act -> LastDay.faultOf(act, seen.acts()))
                .flatMap(Optional::stream)
                .toList();
        return faults.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Refused(faults));
    }

    /** A correction can make what was recorded later impossible, so everything is judged as it reads now. */
    private static Optional<Outcome.Refused> judgeAnew(List<Entry> entries, RegisterSnapshot seen) {
        List<Act> acts = Corrections.applied(entries).stream()
                .map(Entry::act)
                .flatMap(Stream::ofNullable)
                .toList();
        return HistoryReader.readOnto(asFile(acts), new History(List.of(), seen.standards()))
                        instanceof Reading.Faulty faulty
                ? Optional.of(new Outcome.Refused(faulty.first()))
                : Optional.empty();
    }

    private static HistoryFiles asFile(List<Act> acts) {
        byte[] csv = HistoryFolder.acts(acts).getBytes(StandardCharsets.UTF_8);
        return name -> name.equals(ActRow.FILE) ? new ByteArrayInputStream(csv) : null;
    }
}
