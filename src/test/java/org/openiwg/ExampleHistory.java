package org.openiwg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openiwg.record.Entry;
import org.openiwg.record.History;
import org.openiwg.record.HistoryFiles;
import org.openiwg.record.HistoryReader;
import org.openiwg.record.Reading;
import org.openiwg.record.Register;
import org.openiwg.record.Statement;
import org.springframework.stereotype.Component;

/** The real history of the example: the running site of the tests has it in its register. */
@Component
public class ExampleHistory {

    private static final History EXAMPLE = in(Path.of("examples/iwg-tip"));

    ExampleHistory(Register register) {
        if (register.snapshot().size() == 0) {
            register.append("test", statements(EXAMPLE));
        }
    }

    /** The history in a folder. */
    public static History in(Path folder) {
        return switch (HistoryReader.read(HistoryFiles.in(folder))) {
            case Reading.Sound sound -> sound.history();
            case Reading.Faulty faulty -> throw new IllegalStateException(faulty.toString());
        };
    }

    /** A history as if it were all that had ever been recorded. */
    public static List<Entry> entries(History history) {
        List<Entry> entries = new ArrayList<>();
        for (Statement statement : statements(history)) {
            entries.add(new Entry(entries.size(), null, "test", statement));
        }
        return entries;
    }

    private static List<Statement> statements(History history) {
        List<Statement> statements = new ArrayList<>();
        history.standards().forEach(standard -> statements.add(new Statement.StandardSet(standard)));
        history.acts().forEach(act -> statements.add(new Statement.ActRecorded(act)));
        return statements;
    }
}
