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
 * Erases the content of an entry from the register, as the law on personal data may demand. The commitment stays, so every
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

        /** There is no entry with this index whose content could be erased. */
        record NothingThere(long index) implements Outcome {}

        /** Without the act the others do not make sense; give rows that stand in its place. Nothing was erased. */
        record OthersNeedIt(Reading.Faulty faults) implements Outcome {}
    }

    /**
     * Erases the content of an entry.
     *
     * @param reason why, for every reader
     * @param instead the acts that take its place, without what had to go; null for none
     * @throws RegisterIsReadOnly when nothing may be added
     */
    public Outcome run(long index, String reason, String recordedBy, @Nullable HistoryFiles instead) {
        register.requireWritable();
        RegisterSnapshot seen = register.snapshot();
        if (index < 0 || index >= seen.size() || !canBeErased(seen.entry(index).statement())) {
            return new Outcome.NothingThere(index);
        }
        List<Act> others = actsWithout(index, seen);
        HistoryFiles rows = instead == null ? noRows() : instead;
        return switch (HistoryReader.readOnto(rows, new History(others, seen.standards()))) {
            case Reading.Faulty faulty -> new Outcome.OthersNeedIt(faulty);
            case Reading.Sound(History added, int alreadyThere) -> {
                List<Statement> statements = new ArrayList<>();
                statements.add(new Statement.ContentErased(index, reason));
                added.acts().forEach(act -> statements.add(new Statement.ActRecorded(act)));
                register.erase(index, recordedBy, statements);
                forgetFile(index, seen);
                yield new Outcome.Erased(index);
            }
        };
    }

    /** What holds the register together stays; everything that somebody wrote can go. */
    private static boolean canBeErased(Statement statement) {
        return switch (statement) {
            case Statement.ActRecorded a -> true;
            case Statement.Corrected c -> true;
            case Statement.Filed f -> true;
            case Statement.Decided d -> true;
            case Statement.Proposed p -> true;
            case Statement.Dropped d -> true;
            case Statement.Adopted a -> true;
            case Statement.Signed s -> false;
            case Statement.StandardSet s -> false;
            case Statement.ContentErased e -> false;
            case Statement.KeyChanged k -> false;
            case Statement.Erased e -> false;
        };
    }

    /** The acts as they read when an entry says nothing any more. */
    private static List<Act> actsWithout(long index, RegisterSnapshot seen) {
        List<Entry> entries = new ArrayList<>(seen.entries());
        entries.set(Math.toIntExact(index), Entry.erased(index));
        return Corrections.applied(entries).stream()
                .map(Entry::act)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** The bytes of a document go with the entry that files it, unless another entry files the same. */
    private void forgetFile(long index, RegisterSnapshot seen) {
        if (seen.entry(index).statement() instanceof Statement.Filed(FiledDocument document)
                && seen.entries().stream()
                        .noneMatch(entry -> entry.index() != index
                                && entry.statement() instanceof Statement.Filed(FiledDocument other)
                                && other.sha256().equals(document.sha256()))) {
            register.eraseFile(document.sha256());
        }
    }

    private static HistoryFiles noRows() {
        byte[] header = HistoryFolder.acts(List.of()).getBytes(StandardCharsets.UTF_8);
        return name -> name.equals(ActRow.FILE) ? new ByteArrayInputStream(header) : null;
    }
}
