package org.openiwg.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/** The yardstick: FastCSV reads every field of a file as a string, and nothing else happens. */
final class ReadWithFastCsv {

    private ReadWithFastCsv() {}

    public static void main(String[] args) throws IOException {
        long fields = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(Path.of(args[0]))) {
            for (CsvRecord row : reader) {
                fields += row.getFieldCount();
            }
        }
        System.out.println(fields + " fields");
    }
}
