package org.openiwg;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openiwg.record.HistoryReader;
import org.openiwg.record.Reading;
import org.openiwg.record.Register;
import org.openiwg.record.Statement;

/** Puts histories into the register of a test; what is there already is left out. */
public final class TestHistory {

    private TestHistory() {}

    /** Records the rows of a text in the form of {@code acts.csv}. */
    public static void record(Register register, String actsCsv) {
        byte[] bytes = actsCsv.getBytes(StandardCharsets.UTF_8);
        Reading reading = HistoryReader.readOnto(
                name -> name.equals("acts.csv") ? new ByteArrayInputStream(bytes) : null,
                register.snapshot().history());
        switch (reading) {
            case Reading.Faulty faulty ->
                throw new IllegalArgumentException(faulty.first().toString());
            case Reading.Sound sound -> {
                List<Statement.ActRecorded> statements = sound.history().acts().stream()
                        .map(Statement.ActRecorded::new)
                        .toList();
                if (!statements.isEmpty()) {
                    register.append("test", statements);
                }
            }
        }
    }

    /** Records the history of the body {@code hostile}: every text in it tries to be something else than text. */
    public static void recordHostile(Register register) {
        record(register, Path.of("src/test/resources/hostile/acts.csv"));
    }

    private static void record(Register register, Path acts) {
        try {
            record(register, Files.readString(acts));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
