package org.openiwg.record;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.database.Database;

/**
 * Erases the content of an act from the register, as the law on personal data may demand. The commitment stays, so every
 * proof and every checkpoint stays valid; an entry says that it was erased, why and by whom. Works as the owner of the
 * tables: the application itself cannot erase.
 */
public final class EraseContent {

    private final Register register;

    /**
     * Erases from the register of a database.
     *
     * @param kept the same register, compared with what was published of it
     */
    public EraseContent(Database database, KeepRegister kept, Clock clock) {
        this.register = new Register(database.owner(), clock);
        register.refresh();
        kept.register().readOnly().ifPresent(register::becomeReadOnly);
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** The content is gone for good. */
        record Erased(long index) implements Outcome {}

        /** There is no act with this index whose content could be erased. */
        record NothingThere(long index) implements Outcome {}

        /** Without the act the others do not make sense; give rows that stand in its place. Nothing was erased. */
        record OthersNeedIt(Reading.Faulty faults) implements Outcome {}
    }

    /**
     * Erases the content of an act.
     *
     * @param reason why, for every reader
     * @param instead the acts that take its place, without what had to go; null for none
     * @throws RegisterIsReadOnly when nothing may be added
     */
    public Outcome run(long index, String reason, String recordedBy, @Nullable HistoryFiles instead) {
        register.requireWritable();
        RegisterSnapshot seen = register.snapshot();
        if (index < 0 || index >= seen.size() || seen.entry(index).act() == null) {
            return new Outcome.NothingThere(index);
        }
        List<Act> others = seen.entries().stream()
                .filter(entry -> entry.index() != index)
                .map(Entry::act)
                .flatMap(Stream::ofNullable)
                .toList();
        HistoryFiles rows = instead == null ? noRows() : instead;
        return switch (HistoryReader.readOnto(rows, new History(others, seen.standards()))) {
            case Reading.Faulty faulty -> new Outcome.OthersNeedIt(faulty);
            case Reading.Sound(History added, int alreadyThere) -> {
                List<Statement> statements = new ArrayList<>();
                statements.add(new Statement.ContentErased(index, reason));
                added.acts().forEach(act -> statements.add(new Statement.ActRecorded(act)));
                register.erase(index, recordedBy, statements);
                yield new Outcome.Erased(index);
            }
        };
    }

    private static HistoryFiles noRows() {
        byte[] header = HistoryFolder.acts(List.of()).getBytes(StandardCharsets.UTF_8);
        return name -> name.equals(ActRow.FILE) ? new ByteArrayInputStream(header) : null;
    }
}
