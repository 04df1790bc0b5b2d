package org.openiwg.publication;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV files of a source folder, and collects what is wrong with them. */
final class TextTable {

    private static final long LARGEST = 2_000_000;

    private TextTable() {}

    /** A row; its cells are in NFC, without spaces around them. */
    record Row(String file, NamedCsvRecord cells, List<Fault> faults) {

        String cell(String column) {
            return Normalizer.normalize(cells.findField(column).orElse("").strip(), Normalizer.Form.NFC);
        }

        void fault(String what) {
            faults.add(new Fault(file, (int) cells.getStartingLineNumber(), what));
        }
    }

    /** The rows of a file; none when it cannot be read, which is a fault. */
    static List<Row> read(Path path, String name, List<String> columns, List<Fault> faults) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(new StringReader(text(path)))) {
            for (NamedCsvRecord cells : csv) {
                Row row = new Row(name, cells, faults);
                List<String> missing = columns.stream()
                        .filter(column -> !cells.getHeader().contains(column))
                        .toList();
                if (!missing.isEmpty()) {
                    faults.add(new Fault(
                            name,
                            1,
                            "the columns must be " + String.join(",", columns) + "; missing: "
                                    + String.join(",", missing)));
                    return List.of();
                }
                rows.add(row);
            }
        } catch (CharacterCodingException other) {
            faults.add(new Fault(name, 0, "the file is not UTF-8: save it as UTF-8"));
        } catch (CsvParseException | IOException | IllegalArgumentException broken) {
            faults.add(new Fault(name, 0, "the file cannot be read: " + broken.getMessage()));
        }
        return rows;
    }

    private static String text(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new IOException("there is no such file");
        }
        if (Files.size(path) > LARGEST) {
            throw new IOException("it is larger than 2 MB");
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
