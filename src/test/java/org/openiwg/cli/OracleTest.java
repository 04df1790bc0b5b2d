package org.openiwg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the commands with accounts and timelines that an independent program computed from the same random
 * histories ({@code src/test/resources/oracle}).
 */
class OracleTest {

    private static final Path ORACLE = Path.of("src/test/resources/oracle");
    private static final JsonMapper JSON = new JsonMapper();

    private record Run(int status, String out, String err) {}

    @Test
    void accountsAndTimelinesAreThoseOfTheIndependentProgram() throws IOException {
        List<String> differences = new ArrayList<>();
        for (String kind : List.of("given", "cases", "edge")) {
            for (Path history : folders(ORACLE.resolve(kind))) {
                for (String line : Files.readAllLines(history.resolve("cmds.txt"))) {
                    int tab = line.indexOf('\t');
                    String file = line.substring(0, tab);
                    String arguments = line.substring(tab + 1);
                    Run run = run(history, arguments);
                    Object expected = JSON.readValue(history.resolve(file).toFile(), Object.class);
                    Object actual = run.status == 0 ? JSON.readValue(run.out, Object.class) : run.err;
                    if (!expected.equals(actual)) {
                        differences.add(kind + "/" + history.getFileName() + " " + arguments + "\n expected " + expected
                                + "\n but was  " + actual);
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void everyBadRowIsRefusedWithItsLineAndColumn() throws IOException {
        List<String> differences = new ArrayList<>();
        for (Path history : folders(ORACLE.resolve("bad"))) {
            String expected = Files.readString(history.resolve("expected.txt")).strip();
            Run run = run(history, "account --body alpha --as-of 2010-01-01");
            boolean refused = run.status == 2 && run.out.isEmpty() && run.err.startsWith(expected + ": ");
            if (!refused) {
                differences.add(history.getFileName() + " expected " + expected + " but was " + run);
            }
        }
        assertThat(differences).isEmpty();
    }

    private static Run run(Path history, String arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Iwg.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int status = command.execute(Pattern.compile(" ")
                .splitAsStream(arguments + " --format json --history " + history)
                .toArray(String[]::new));
        return new Run(status, out.toString(), err.toString());
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.sorted().toList();
        }
    }
}
