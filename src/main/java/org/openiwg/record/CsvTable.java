package org.openiwg.record;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiwg.platform.web.Document;

/** A list as a CSV file: RFC 4180, UTF-8, and no cell that a spreadsheet would run. */
public final class CsvTable {

    private static final String TYPE = "text/csv;header=present;charset=UTF-8";

    private final List<List<String>> rows = new ArrayList<>();

    public CsvTable(String... columns) {
        rows.add(List.of(columns));
    }

    /** Adds a row; nothing known is an empty cell, a text in both languages is two cells. */
    public void row(@Nullable Object... values) {
        List<String> cells = new ArrayList<>(values.length);
        for (Object value : values) {
            switch (value) {
                case null -> cells.add("");
                case Bilingual text -> cells.addAll(Arrays.asList(neutral(text.en()), neutral(text.fr())));
                case Number number -> cells.add(number.toString());
                default -> cells.add(neutral(value.toString()));
            }
        }
        rows.add(cells);
    }

    private static String neutral(String text) {
        return CellText.neutralised(text);
    }

    /** The file, to be saved under that name. */
    public Document document(String fileName) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return Document.saved(TYPE, text.toString().getBytes(StandardCharsets.UTF_8), fileName);
    }
}
