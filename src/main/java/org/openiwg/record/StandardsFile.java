package org.openiwg.record;

import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiwg.record.Fault.Wrong;
import org.openiwg.record.Standard.Unit;

/** Reads {@code standards.csv}: {@code kind,days,unit}, the service standards that differ from the default. */
final class StandardsFile {

    static final String NAME = "standards.csv";

    static final List<String> COLUMNS = List.of("kind", "days", "unit");

    private final Faults faults;
    private final Map<StandardKind, Standard> already;
    private final List<Standard> read = new ArrayList<>();
    private @Nullable List<String> header;

    private StandardsFile(Faults faults, List<Standard> already) {
        this.faults = faults;
        this.already = already.stream().collect(Collectors.toMap(Standard::kind, Function.identity()));
    }

    /** The standards of the file that are not set already; one that is set otherwise is a fault. */
    static List<Standard> read(HistoryFiles files, List<Standard> already, Faults faults) {
        StandardsFile file = new StandardsFile(faults, already);
        boolean complete = Csv.read(files, NAME, CsvRecordHandler.of(), faults, file::row);
        if (complete && file.header == null) {
            file.fault(1, "row", Wrong.NO_HEADER, String.join(", ", COLUMNS));
        }
        return file.read.stream()
                .filter(standard -> !standard.equals(file.already.get(standard.kind())))
                .toList();
    }

    private void row(CsvRecord row) {
        boolean blank = row.getFields().stream().allMatch(String::isBlank);
        if (blank && row.getFieldCount() <= 1) {
            return;
        }
        if (header == null) {
            header = header(row);
            return;
        }
        if (blank) {
            fault(row.getStartingLineNumber(), "kind", Wrong.EMPTY_ROW);
            return;
        }
        if (row.getFieldCount() != header.size()) {
            fault(
                    row.getStartingLineNumber(),
                    "row",
                    Wrong.FIELD_COUNT,
                    Integer.toString(row.getFieldCount()),
                    Integer.toString(header.size()));
            return;
        }
        standard(row).ifPresent(read::add);
    }

    private List<String> header(CsvRecord row) {
        List<String> names = new ArrayList<>(row.getFields());
        names.set(0, names.getFirst().replace("\uFEFF", ""));
        for (String name : names) {
            if (!COLUMNS.contains(name)) {
                fault(1, name.isEmpty() ? "row" : name, Wrong.UNKNOWN_COLUMN, name, String.join(", ", COLUMNS));
            }
        }
        for (String needed : List.of("kind", "days")) {
            if (!names.contains(needed)) {
                fault(1, needed, Wrong.COLUMN_MISSING, needed);
            }
        }
        return names;
    }

    private Optional<Standard> standard(CsvRecord row) {
        long line = row.getStartingLineNumber();
        StandardKind kind = StandardKind.of(cell(row, "kind"));
        Unit unit = Unit.of(cell(row, "unit"));
        int days = days(cell(row, "days"));
        if (kind == null) {
            fault(line, "kind", Wrong.UNKNOWN_STANDARD, cell(row, "kind"));
        } else if (read.stream().anyMatch(standard -> standard.kind() == kind)) {
            fault(line, "kind", Wrong.STANDARD_TWICE, kind.word());
        }
        if (days < 0) {
            fault(line, "days", Wrong.BAD_DAYS, cell(row, "days"), Integer.toString(Standard.MOST));
        }
        if (unit == null) {
            fault(line, "unit", Wrong.BAD_UNIT, cell(row, "unit"));
        }
        if (kind == null || days < 0 || unit == null) {
            return Optional.empty();
        }
        Standard standard = new Standard(kind, days, unit);
        Standard inForce = already.get(kind);
        if (inForce != null && !inForce.equals(standard)) {
            fault(line, "days", Wrong.STANDARD_DIFFERS, kind.word(), Integer.toString(inForce.days()));
        }
        return Optional.of(standard);
    }

    private String cell(CsvRecord row, String column) {
        int at = header == null ? -1 : header.indexOf(column);
        return at < 0 ? "" : row.getField(at);
    }

    private static int days(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int days = digits ? Integer.parseInt(text) : -1;
        return days <= Standard.MOST ? days : -1;
    }

    private void fault(long line, String column, Wrong wrong, String... words) {
        faults.add(Fault.of(NAME, line, column, wrong, words));
    }
}
