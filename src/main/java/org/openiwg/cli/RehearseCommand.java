package org.openiwg.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openiwg.record.HistoryFiles;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Does once what every start does, so that the JDK can write down what it loaded (its AOT cache). Part of the build. */
@Command(name = "rehearse", hidden = true, description = "Start, show the first pages, stop; used by the build.")
final class RehearseCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        Path data = Files.createTempDirectory("openiwg-rehearsal");
        try {
            for (String command : List.of("account", "timeline")) {
                for (String format : List.of("json", "text")) {
                    account(data, command, format);
                }
            }
            try (RunningSite site =
                    RunningSite.start(new RunningSite.Settings("127.0.0.1", 0, data, Optional.empty()), () -> {})) {
                site.loadExampleWhenNew();
                site.get("/en");
                site.get("/fr");
            }
            return 0;
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void account(Path folder, String command, String format) throws IOException {
        HistoryFiles example = RunningSite.EXAMPLE_FILES;
        Path history = Files.createDirectories(folder.resolve("history"));
        try (var in = example.open("acts.csv")) {
            if (in != null && !Files.exists(history.resolve("acts.csv"))) {
                Files.copy(in, history.resolve("acts.csv"));
            }
        }
        CommandLine line = Iwg.commandLine().setOut(new PrintWriter(Writer.nullWriter()));
        line.execute(command, "--history", history.toString(), "--body", "iwg-tip", "--format", format);
    }
}
