package org.openiwg.record;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a history as the files it can be read from again, without loss. */
public final class HistoryFolder {

    private static final Set<String> OURS = Set.of(ActRow.FILE, StandardsFile.NAME);

    private HistoryFolder() {}

    /** What came of writing. */
    public sealed interface Outcome {

        /** The files are there. */
        record Written(int acts, int standards) implements Outcome {}

        /** The folder holds other files, which must not be mistaken for part of a history; nothing was written. */
        record HoldsOtherFiles(String one) implements Outcome {}
    }

    /**
     * Writes the files of a history into a folder, made when it is not there; files of an earlier export are replaced.
     *
     * @throws UncheckedIOException when that fails
     */
    public static Outcome write(Path folder, History history) {
        try {
            Files.createDirectories(folder);
            String other = otherFile(folder);
            if (!other.isEmpty()) {
                return new Outcome.HoldsOtherFiles(other);
            }
            Files.writeString(folder.resolve(ActRow.FILE), acts(history.acts()), StandardCharsets.UTF_8);
            if (history.standards().isEmpty()) {
                Files.deleteIfExists(folder.resolve(StandardsFile.NAME));
            } else {
                Files.writeString(folder.resolve(StandardsFile.NAME), standards(history.standards()));
            }
            return new Outcome.Written(
                    history.acts().size(), history.standards().size());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder, e);
        }
    }

    private static String otherFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !OURS.contains(name))
                    .sorted()
                    .findFirst()
                    .orElse("");
        }
    }

    /** The acts as the text of an {@code acts.csv}. */
    public static String acts(List<Act> acts) {
        List<String> columns = Arrays.stream(Column.values()).map(Column::word).toList();
        return csv(
                columns, acts.stream().map(act -> List.copyOf(ActCells.of(act).values())));
    }

    private static String standards(List<Standard> standards) {
        return csv(
                StandardsFile.COLUMNS,
                standards.stream()
                        .map(standard -> List.of(
                                standard.kind().word(),
                                Integer.toString(standard.days()),
                                standard.unit().word())));
    }

    private static String csv(List<String> header, Stream<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header);
            rows.forEach(row ->
                    csv.writeRecord(row.stream().map(CellText::neutralised).collect(Collectors.toList())));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString();
    }
}
