package org.openiwg.record;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Takes a history into the register: all of it or nothing. Acts that are there already are not recorded twice, so doing it
 * again changes nothing; a row that stands in the files n times is there n times afterwards.
 */
public final class ImportHistory {

    private final Register register;

    public ImportHistory(Register register) {
        this.register = register;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** Something is wrong with the files, or with what they say together with the register; nothing was recorded. */
        record Faulty(Reading.Faulty faults) implements Outcome {}

        /**
         * What was recorded, or would be.
         *
         * @param added what the register does not have yet
         * @param alreadyThere how many acts of the files it has
         */
        record Sound(History added, int alreadyThere) implements Outcome {}
    }

    /** What {@link #run} would do now. */
    public Outcome preview(HistoryFiles files) {
        return outcome(HistoryReader.readOnto(files, register.snapshot().history()));
    }

    /**
     * Records what is not there yet.
     *
     * @param recordedBy who imports
     * @throws RegisterIsReadOnly when nothing may be added
     */
    public Outcome run(HistoryFiles files, String recordedBy) {
        while (true) {
            RegisterSnapshot seen = register.snapshot();
            Outcome outcome = outcome(HistoryReader.readOnto(files, seen.history()));
            if (!(outcome instanceof Outcome.Sound(History added, int alreadyThere))) {
                return outcome;
            }
            List<Statement> statements = statements(added);
            if (statements.isEmpty()) {
                return outcome;
            }
            OptionalLong first = register.appendTo(seen, recordedBy, statements);
            if (first.isPresent()) {
                return outcome;
            }
            // Somebody else has recorded something in the meantime: what was judged sound may not be any more.
            register.refresh();
        }
    }

    private static Outcome outcome(Reading reading) {
        return switch (reading) {
            case Reading.Faulty faulty -> new Outcome.Faulty(faulty);
            case Reading.Sound(History history, int alreadyThere) -> new Outcome.Sound(history, alreadyThere);
        };
    }

    private static List<Statement> statements(History history) {
        Stream<Statement> standards = history.standards().stream().map(Statement.StandardSet::new);
        Stream<Statement> acts = history.acts().stream().map(Statement.ActRecorded::new);
        return new ArrayList<>(Stream.concat(standards, acts).toList());
    }
}
