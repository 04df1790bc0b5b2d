package org.openiwg.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openiwg.obligation.WorkingDays;

/**
 * A history whose days are counted from the day on which it begins: {@code -45d} is 45 days before it, {@code +3d} three days
 * after, {@code +3w} three working days after.
 */
final class DaysFromToday {

    private static final Pattern OFFSET = Pattern.compile("([+-])([0-9]{1,4})([dw])");

    private final LocalDate today;

    DaysFromToday(LocalDate today) {
        this.today = today;
    }

    /** The day that an offset means. */
    LocalDate day(String offset) {
        Matcher read = OFFSET.matcher(offset);
        if (!read.matches()) {
            throw new IllegalArgumentException("not a number of days from today: " + offset);
        }
        int days = Integer.parseInt(read.group(2));
        if (read.group(3).equals("w")) {
            return WorkingDays.CANADA.plus(today, days);
        }
        return read.group(1).equals("-") ? today.minusDays(days) : today.plusDays(days);
    }

    /** The rows of such a history with the days of the calendar, without their header: to stand below those of another. */
    String rows(InputStream acts) {
        StringWriter text = new StringWriter();
        try (CsvReader<CsvRecord> csv =
                        CsvReader.builder().ofCsvRecord(new InputStreamReader(acts, StandardCharsets.UTF_8));
                CsvWriter out =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            List<String> header = List.of();
            for (CsvRecord row : csv) {
                if (header.isEmpty()) {
                    header = row.getFields();
                } else {
                    out.writeRecord(dated(header, row.getFields()));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return text.toString();
    }

    private List<String> dated(List<String> header, List<String> cells) {
        List<String> row = new ArrayList<>(cells);
        for (String column : List.of("date", "due")) {
            int place = header.indexOf(column);
            if (!row.get(place).isEmpty()) {
                row.set(place, day(row.get(place)).toString());
            }
        }
        return row;
    }
}
